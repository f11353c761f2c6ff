import { describe, expect, it } from 'vitest';
import { formatLogDraft, type LogDraft } from '@/lib/ui/log/log-draft';
import { draftKeyAt, type LogPlace, openLog } from '@/lib/ui/log/log-opening';
import { emptyStart } from '@/lib/ui/log/log-start';
import { aClient } from '@/tests/helpers/a-client';
import { aClientView } from '@/tests/helpers/a-client-view';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { someSettings } from '@/tests/helpers/some-settings';

const quote = 'I will send the plan.';
const begun: LogPlace = {
  start: { ...emptyStart('commitment'), quote, messageId: 'm1' },
  reading: aPageReading({ messages: [aMessage({ id: 'm1', body: quote })] }),
  view: aClientView(),
  today: '2026-11-20',
};
const { shown } = aClientView();
/** Another mail, of another client. */
const other = {
  reading: aPageReading({ key: 'other', threadId: 'other', messages: [aMessage({ id: 'm9', body: 'Hello.' })] }),
  view: aClientView({ shown: { ...shown, rows: { ...shown.rows, client: aClient({ id: 'client-other' }) } } }),
};
const settings = someSettings();
const form = openLog(begun, settings, null);

function kept(): { readonly text: string; readonly draft: LogDraft } {
  const { start, thread, source, client } = form;
  const draft = { start, id: 'id-1', thread, source, client, label: 'Send the plan', values: {} };
  return { draft, text: formatLogDraft(draft) };
}

describe('a form whose kind is changed beside another mail', () => {
  const start = { ...begun.start, as: 'issue' as const };
  const place = { ...begun, ...other, start, from: form };
  const opened = openLog(place, settings, null);

  it('keeps the words, the mail and the client that it began with', () => {
    expect(opened).toMatchObject({ start: { as: 'issue' }, message: { id: 'm1' }, client: { id: 'client-northwind' } });
    expect(opened.source).toEqual(form.source);
    expect(opened.thread).toBe(form.thread);
  });

  it('is kept under the key that it has beside its own mail', () => {
    expect(opened.draftKey).toBe(draftKeyAt({ start, reading: begun.reading }));
    expect(opened.draftKey).not.toBe(form.draftKey);
  });
});

describe('a kept form that goes on', () => {
  const { text, draft } = kept();
  const start = { ...begun.start, draft: form.draftKey };

  it('beside another mail takes nothing from it', () => {
    const opened = openLog({ ...begun, ...other, start }, settings, text);
    expect(opened).toMatchObject({ draftKey: form.draftKey, reading: null, message: null, thread: draft.thread });
    expect(opened.source).toEqual(draft.source);
    expect(opened.client).toEqual(draft.client);
  });

  it('beside its own mail has its message', () => {
    expect(openLog({ ...begun, start }, settings, text)).toMatchObject({
      message: { id: 'm1' },
      client: { id: 'client-northwind' },
    });
  });

  it('whose text cannot be read is of no mail and of nobody', () => {
    expect(openLog({ ...begun, ...other, start }, settings, null)).toMatchObject({
      source: null,
      client: { id: null },
      thread: null,
    });
  });
});
