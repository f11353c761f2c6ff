import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreInText } from '@/lib/app/score-in-text';

describe('a score is read where the text names value and scale', () => {
  test.each([
    ['9/10', 'nps', 9],
    ['10/10!', 'nps', 10],
    ['I would give it 9/10.', 'nps', 9],
    ['Overall 4/5, the labels could be sharper.', 'csat', 4],
    ['We rate the pilot 4 out of 5.', 'csat', 4],
    ['Four out of five from me', 'csat', 4],
    ['A clear 5 out of 5 stars', 'csat', 5],
    ['4 stars, thanks', 'csat', 4],
    ['6/7 for us', 'ces', 6],
    ['NPS: 9', 'nps', 9],
    ['CSAT is 3.', 'csat', 3],
    ['0 out of 10', 'nps', 0],
    ['满意度5分', 'csat', 5],
    ['我们对这次上线的满意度是４分。', 'csat', 4],
    ['总体9分（满分10分）', 'nps', 9],
    ['满分5分，我给4分', 'csat', 4],
    ['10分制，打8分', 'nps', 8],
    ['推荐意愿9分', 'nps', 9],
    ['五星好评！', 'csat', 5],
    ['这次给9/10', 'nps', 9],
  ] as const)('%s', (text, metric, value) => {
    expect(scoreInText(text)).toEqual({ metric, value });
  });
});

describe('nothing is guessed', () => {
  test.each([
    [''],
    ['We are very happy.'],
    ['Let us meet on 9/10.'],
    ['The report of 9/10 was fine.'],
    ['9/10/2026'],
    ['4.5/5'],
    ['4/5.5'],
    ['4 out of 5 sites are live.'],
    ['9/10 of the carriers signed in.'],
    ['11/10'],
    ['6/5'],
    ['3/4'],
    ['Last time 3/5, now 4/5.'],
    ['a 5 star hotel'],
    ['9% of 10'],
    ['满意度很高'],
    ['满意度4.5分'],
    ['满意度5分之一'],
    ['打9分'],
    ['满意度9分'],
    ['我给3分，他给5分（满分5分）'],
    ['三星显示器'],
    ['满意度调查花了5分钟'],
    ['NPS 11'],
    ['page 4/5'],
    ['version 4/5'],
  ])('%s', (text) => {
    expect(scoreInText(text)).toBeNull();
  });
});

test('never throws, and stays on the scale', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '9',
            '/',
            '10',
            ' out of ',
            '5',
            '满意度',
            '分',
            '星',
            'NPS',
            ' ',
            '.',
            '满分',
            '十',
            ' stars',
          ),
        ),
        { maxLength: 12 },
      ),
      (parts) => {
        const score = scoreInText(parts.join(''));
        if (score === null) return;
        expect(score.value).toBeGreaterThanOrEqual(0);
        expect(score.value).toBeLessThanOrEqual({ csat: 5, ces: 7, nps: 10 }[score.metric]);
      },
    ),
  );
});
