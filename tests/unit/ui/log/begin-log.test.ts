import { describe, expect, test, vi } from 'vitest';
import type { LogRequest } from '@/lib/messaging/panel-port';
import { beginLog, logStartKey } from '@/lib/ui/log/begin-log';

const request: LogRequest = { type: 'kept-log', as: 'issue', text: 'We will send it.', cut: false, inFrame: false };

function ports(taken = false) {
  const drafts: { key: string; text: string }[] = [];
  return {
    drafts,
    logOnPage: vi.fn(async () => taken),
    saveDraft: vi.fn(async (draft: { key: string; text: string }) => void drafts.push(draft)),
    newId: () => 'id-1',
    openBook: vi.fn(async () => {}),
    reportError: vi.fn(),
  };
}

const kept = (given: ReturnType<typeof ports>) => JSON.parse(given.drafts[0]?.text ?? 'null');

test('what a mail page takes goes nowhere else', async () => {
  const given = ports(true);
  await beginLog(request, { id: 7 }, given);
  expect(given.logOnPage).toHaveBeenCalledWith(7, request);
  expect(given.drafts).toEqual([]);
  expect(given.openBook).not.toHaveBeenCalled();
});

describe('of any other page', () => {
  test('words, title and address wait for the book', async () => {
    const given = ports();
    await beginLog(request, { id: 7, title: 'Minutes', url: 'https://notes.example/1#two' }, given);
    expect(given.drafts[0]?.key).toBe(logStartKey('id-1'));
    expect(kept(given)).toEqual({
      as: 'issue',
      quote: 'We will send it.',
      cut: false,
      messageId: null,
      offer: null,
      page: { title: 'Minutes', link: 'https://notes.example/1#two' },
    });
    expect(given.openBook).toHaveBeenCalledWith('#log/id-1');
  });

  test.each([
    ['http://notes.example/'],
    ['javascript:alert(1)'],
    ['file:///home/maya/notes.txt'],
    ['chrome-extension://kept/book.html'],
    [`https://notes.example/${'x'.repeat(3_000)}`],
    ['no address'],
    [undefined],
  ])('the address %s is no link', async (url) => {
    const given = ports();
    await beginLog(request, { id: 7, title: 'T'.repeat(500), url }, given);
    expect(kept(given).page).toEqual({ title: 'T'.repeat(400), link: null });
  });

  test('no words and no tab are said as such', async () => {
    const given = ports();
    await beginLog({ ...request, text: '' }, undefined, given);
    expect(kept(given)).toMatchObject({ quote: null, page: null });
  });

  test('the book is opened even where nothing can be kept: it says why', async () => {
    const given = { ...ports(), saveDraft: vi.fn(async () => Promise.reject(new Error('full'))) };
    await beginLog(request, { id: 7 }, given);
    expect(given.reportError).toHaveBeenCalledTimes(1);
    expect(given.openBook).toHaveBeenCalledWith('#log/id-1');
  });
});
