import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due } from '@/lib/detection/due/due';
import { dueChoices } from '@/lib/detection/due/due-choices';

/** A Wednesday. */
const sentAt = '2026-11-18T10:00';

describe('the days that a sentence allows', () => {
  it.each([
    ['I will send it by Friday.', '2026-11-20', []],
    ['I will send it.', null, []],
    ['I will send it by noon.', '2026-11-18', []],
    ['I will send the plan on Thursday and the annex on Friday.', '2026-11-19', ['2026-11-19', '2026-11-20']],
    ['As I said last Monday, you have it by Friday.', '2026-11-20', []],
    ['我会在周五前发送报告。', '2026-11-20', []],
  ])('%s', (text, day, choices) => {
    const found = dueChoices(text, sentAt, 'Europe/Berlin');
    expect({ day: found.day, choices: found.choices.map((choice) => choice.day) }).toEqual({ day, choices });
  });

  it('are both ends of a span', () => {
    const found = dueChoices('I will confirm the pilot sites this week.', sentAt, 'Europe/Berlin');
    const choices = found.choices.map(({ day }) => day);
    expect(new Set(found.choices.map(({ words }) => words))).toEqual(new Set(['this week']));
    expect(choices.length).toBeGreaterThan(1);
    expect(choices).toContain(found.day);
    expect(choices).toEqual(choices.toSorted());
  });

  it('are none without a date of the mail', () => {
    expect(dueChoices('by Friday', 'yesterday', null)).toEqual({ day: null, choices: [] });
  });

  it('agree with the due day, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { day, choices } = dueChoices(text, sentAt, 'Asia/Shanghai');
        expect(day).toBe(due(text, sentAt, 'Asia/Shanghai')?.day ?? null);
        if (choices.length > 0) expect(choices.map((choice) => choice.day)).toContain(day);
      }),
    );
  });
});
