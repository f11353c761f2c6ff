// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import { allTemplates } from '@/lib/app/reply/all-templates';
import type { Template } from '@/lib/domain/template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { letterReportOf } from '@/lib/ui/reply/letter-report-of';
import { freshReply, goOn } from '@/lib/ui/reply/open-reply';
import { parseHeld, type ReplyHeld } from '@/lib/ui/reply/reply-held';
import type { ReplySource } from '@/lib/ui/reply/reply-model';
import { anyReply } from '@/lib/ui/reply/reply-start';
import { useReply } from '@/lib/ui/reply/use-reply';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aContact } from '@/tests/helpers/a-contact';
import { aTemplate } from '@/tests/helpers/a-template';
import { memoryCopies } from '@/tests/helpers/memory-copies';
import { someReplyFacts } from '@/tests/helpers/some-reply-facts';

const late = aCommitment({ id: 'late', text: 'Send the plan', dueDay: '2026-11-18' });
const next = aCommitment({ id: 'next', text: 'Price the printer', dueDay: '2026-11-25' });

function source(facts: Partial<ReplyFacts> = {}, records: Template[] = [], start = anyReply): ReplySource {
  return {
    facts: someReplyFacts({ ours: [late, next], contacts: [aContact()], ...facts }),
    templates: allTemplates(shippedTemplates, records),
    start,
    today: '2026-11-20',
    ownAddress: 'maya@fjordlight.example',
  };
}
let ids = 0;
const newId = () => {
  ids += 1;
  return `0123456789-abcdef-${ids}`;
};
const fresh = (of: ReplySource): ReplyHeld => freshReply(of, { reading: null, own: 'en', newId });

function open(of: ReplySource = source(), kept: ReplyHeld | null = null) {
  const draftCopies = memoryCopies();
  const touchDraft = vi.fn(async () => true);
  const ports = { writer: { saveDraft: vi.fn(async () => {}), touchDraft }, draftCopies };
  const opening = { draftKey: 'reply-draft a', fresh: fresh(of), kept };
  const { result, rerender } = renderHook((now: ReplySource) => useReply(ports, now, opening), { initialProps: of });
  const reply = () => {
    if (result.current === null) throw new Error('no reply');
    return result.current;
  };
  const comes = async (today: string) => {
    await act(async () => rerender({ ...of, today }));
  };
  return {
    reply,
    draftCopies,
    touchDraft,
    comes,
    kept: () => parseHeld(draftCopies.read('reply-draft a'), of.facts.client.id),
  };
}
const words = (text: string) => [{ kind: 'paragraph' as const, lines: [[{ text }]] }];
const textOf = (draft: unknown) => JSON.stringify(draft);

test('begins with what the situation asks for; nothing is kept before something was changed', () => {
  const { reply, kept } = open();
  expect(reply().model.template.id).toBe('shipped.bad-news.en');
  expect(reply().held.choice.about).toEqual({ kind: 'commitment', id: 'late' });
  expect(textOf(reply().draft)).toContain('Send the plan');
  expect(kept()).toBeNull();
});

test('a line that was ticked off is in the draft no longer, and can come back', () => {
  const { reply, kept } = open();
  act(() => reply().chooseTemplate('shipped.status-report.en'));
  expect(reply().model.lines.map(({ key }) => key)).toContain('next:next');
  expect(textOf(reply().draft)).toContain('Price the printer');
  act(() => reply().choose({ left: ['next:next'] }));
  expect(textOf(reply().draft)).not.toContain('Price the printer');
  expect(reply().model.lines.map(({ key }) => key)).toContain('next:next');
  expect(kept()?.choice.left).toEqual(['next:next']);
  act(() => reply().choose({ left: [] }));
  expect(textOf(reply().draft)).toContain('Price the printer');
});

test('what was typed stays under another choice until one says otherwise', () => {
  const { reply, kept } = open();
  act(() => reply().type(words('Mine')));
  act(() => reply().chooseLanguage('zh-CN'));
  expect(reply().model.template.id).toBe('shipped.bad-news.zh-CN');
  expect(reply().draft).toEqual(words('Mine'));
  expect(reply().isNewText).toBe(true);
  act(() => reply().takeNew());
  expect(textOf(reply().draft)).toContain('您好');
  act(() => reply().bringBack());
  expect(reply().draft).toEqual(words('Mine'));
  expect(reply().held.choice.language).toBe('en');
  expect(kept()?.typed).toEqual(words('Mine'));
});

test('a kept draft goes on, also under another thing that is asked for now', () => {
  const of = source();
  const before = { ...fresh(of), typed: words('Mine'), typedFor: fresh(of).choice };
  expect(open(of, before).reply()).toMatchObject({ restored: true, isNewText: false, draft: words('Mine') });
  const asked = source({}, [], { purpose: 'short-status', about: null });
  const there = open(asked, goOn(before, fresh(asked), asked)).reply();
  expect(there).toMatchObject({ isNewText: true, draft: words('Mine') });
  expect(there.model.template.purpose).toBe('short-status');
});

test('a kept draft to somebody who is gone, in an engagement that was closed, goes on without them', () => {
  const of = source();
  const gone = { ...fresh(of).choice, contactId: 'gone', engagementId: 'closed' };
  const on = goOn({ ...fresh(of), choice: gone, typed: words('Mine'), typedFor: gone }, fresh(of), of);
  expect(on.choice).toMatchObject({ contactId: null, engagementId: null });
  expect(open(of, on).reply()).toMatchObject({ isNewText: false, draft: words('Mine') });
  const known = { ...gone, contactId: aContact().id };
  expect(goOn({ ...fresh(of), choice: known }, fresh(of), of).choice.contactId).toBe(aContact().id);
});

test('starting again throws away what is kept, and the text can still come back', () => {
  const { reply, draftCopies } = open();
  act(() => reply().type(words('Mine')));
  act(() => reply().startAgain());
  expect(reply().held.typed).toBeNull();
  act(() => reply().bringBack());
  expect(reply().draft).toEqual(words('Mine'));
  expect(draftCopies.read('reply-draft a')).toContain('Mine');
});

test('what is in a mail is forgotten, but not what was typed since', () => {
  const { reply } = open();
  const inserted = words('Mine');
  act(() => reply().type(inserted));
  expect(reply().forget(inserted)).toBe(true);
  act(() => reply().type(words('Mine, and more')));
  expect(reply().forget(inserted)).toBe(false);
});

test('a kept draft is touched as it is opened and on every day that it is open, until it is in a mail', async () => {
  const of = source();
  const { reply, touchDraft, comes } = open(of, { ...fresh(of), typed: words('Mine'), typedFor: fresh(of).choice });
  expect(touchDraft).toHaveBeenCalledWith('reply-draft a');
  await comes('2026-11-20');
  expect(touchDraft).toHaveBeenCalledTimes(1);
  await comes('2026-11-21');
  expect(touchDraft).toHaveBeenCalledTimes(2);
  act(() => void reply().forget(reply().draft));
  await comes('2026-11-22');
  expect(touchDraft).toHaveBeenCalledTimes(2);
});

test('one that was cleaned away while it stood open is kept again; what was never changed is not kept', async () => {
  const { reply, touchDraft, comes, draftCopies, kept } = open();
  touchDraft.mockResolvedValue(false);
  await comes('2026-11-21');
  expect(touchDraft).not.toHaveBeenCalled();
  act(() => reply().type(words('Mine')));
  draftCopies.write('reply-draft a', '');
  await comes('2027-03-01');
  expect(kept()?.typed).toEqual(words('Mine'));
});

test('a template with an error gives its place, and leaves the others', () => {
  const broken = aTemplate({ id: 'shipped.short-status.en', body: 'Hello\n\n{{ client.nmae }}' });
  const { reply } = open(source({}, [broken]));
  act(() => reply().chooseTemplate(broken.id));
  expect(reply().model.rendered).toMatchObject({
    ok: false,
    problem: { kind: 'unknown-variable', place: { line: 3 } },
  });
  expect(reply().draft).toEqual([]);
  act(() => reply().chooseTemplate('shipped.keep-in-touch.en'));
  expect(reply().model.rendered.ok).toBe(true);
});

test('templates that are all hidden are offered all the same', () => {
  const hidden = shippedTemplates.map((one) => aTemplate({ ...one, hidden: true }));
  expect(open(source({}, hidden)).reply().model.offers.length).toBeGreaterThan(10);
});

test('what a draft reports: its lines that are still in the text, and the survey while its links are', () => {
  const { reply } = open();
  act(() => reply().chooseTemplate('shipped.status-report.en'));
  const report = letterReportOf(reply().held, reply().model);
  expect(report).toMatchObject({ type: 'status', clientId: reply().held.clientId, survey: null });
  expect(report.report.items.map(({ id }) => id)).toEqual(['late', 'next']);
  act(() => reply().chooseTemplate('shipped.ask-satisfaction.en'));
  const asked = letterReportOf(reply().held, reply().model);
  expect(asked).toMatchObject({ type: 'satisfaction', survey: { token: reply().held.token } });
  act(() => reply().type(words('No links')));
  expect(letterReportOf(reply().held, reply().model).survey).toBeNull();
});

test('a draft says for what it was written, where it is about one record and its text is of that', () => {
  const { reply } = open();
  const writtenFor = () => letterReportOf(reply().held, reply().model).writtenFor;
  expect(writtenFor()).toEqual({ purpose: 'bad-news', about: { kind: 'commitment', id: 'late' } });
  act(() => reply().type(words('It will be Friday.')));
  expect(writtenFor()).toMatchObject({ about: { id: 'late' } });
  act(() => reply().choose({ about: { kind: 'commitment', id: 'next' } }));
  expect(writtenFor()).toBeNull();
  act(() => reply().keepTyped());
  expect(writtenFor()).toMatchObject({ about: { id: 'next' } });
  act(() => reply().choose({ about: { kind: 'commitment', id: 'gone' } }));
  act(() => reply().takeNew());
  expect(writtenFor()).toBeNull();
  act(() => reply().chooseTemplate('shipped.status-report.en'));
  expect(writtenFor()).toBeNull();
});
