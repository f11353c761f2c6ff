import { expect, test } from 'vitest';
import { offerFromDraft } from '@/lib/app/offer-from-draft';
import { aSuggestion } from '../../helpers/a-suggestion';

const toClient = { toClient: true };

test('ours are the promises, theirs what we ask for; only sure promises are ticked', () => {
  const due = { day: '2026-11-27', words: 'on Friday', start: 0, end: 9 } as never;
  const found = [
    aSuggestion({ quote: 'I will send\nit on Friday.', due }),
    aSuggestion({ quote: 'We might call.', sure: false }),
    aSuggestion({ quote: 'Please confirm.', kinds: ['request'] }),
    aSuggestion({ quote: 'It is broken.', kinds: ['complaint'] }),
  ];
  expect(offerFromDraft(found, toClient)).toMatchObject([
    { sentence: 'I will send it on Friday.', direction: 'ours', dueDay: '2026-11-27', ticked: true },
    { sentence: 'We might call.', direction: 'ours', ticked: false },
    { sentence: 'Please confirm.', direction: 'theirs', ticked: false },
  ]);
});

test('the same words are offered once, and no more than a mail can promise', () => {
  const same = aSuggestion({ quote: 'I will call.' });
  expect(offerFromDraft([same, { ...same, start: 40, end: 52 }], toClient)).toHaveLength(1);
  const many = Array.from({ length: 80 }, (_, n) => aSuggestion({ quote: `I will call ${n}.` }));
  expect(offerFromDraft(many, toClient)).toHaveLength(50);
});

test('a mail to nobody on file has nothing ticked', () => {
  expect(offerFromDraft([aSuggestion()], { toClient: false })).toMatchObject([{ ticked: false }]);
});
