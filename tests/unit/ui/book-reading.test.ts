import { expect, test } from 'vitest';
import { formatReadingReport, groupHealth } from '@/lib/ui/book-reading';

const row = (day: string, part: string, count: number, provider = 'gmail') => ({ day, provider, part, count });

test('the newest day comes first, and what is missing before what was found another way', () => {
  const groups = groupHealth([
    row('2026-11-18', 'gmail.body:1', 3),
    row('2026-11-20', 'gmail.body:2', 9),
    row('2026-11-20', 'gmail.sender:missing', 1),
    row('2026-11-20', 'outlook.subject:1', 2, 'outlook'),
  ]);
  expect(groups).toEqual([
    {
      day: '2026-11-20',
      provider: 'gmail',
      parts: [
        { name: 'sender', found: 'missing', count: 1 },
        { name: 'body', found: 3, count: 9 },
      ],
    },
    { day: '2026-11-20', provider: 'outlook', parts: [{ name: 'subject', found: 2, count: 2 }] },
    { day: '2026-11-18', provider: 'gmail', parts: [{ name: 'body', found: 2, count: 3 }] },
  ]);
});

test('a part of unknown form is shown as it is', () => {
  expect(groupHealth([row('2026-11-20', 'odd', 1)])[0]?.parts).toEqual([{ name: 'odd', found: 'missing', count: 1 }]);
});

test('the report is plain lines', () => {
  const report = formatReadingReport({
    version: '0.1.0',
    browser: 'Chromium 156',
    health: [row('2026-11-20', 'gmail.body:1', 3)],
    errors: [{ at: '2026-11-20T10:00:00.000Z', name: 'TypeError', stack: 'read /chunks/a.js:1:2\n/b.js:3:4' }],
  });
  expect(report).toBe(
    'Kept 0.1.0, Chromium 156\n\nReading\n2026-11-20 gmail gmail.body:1 ×3\n\nErrors\n' +
      '2026-11-20T10:00:00.000Z TypeError\n  read /chunks/a.js:1:2\n  /b.js:3:4\n',
  );
});
