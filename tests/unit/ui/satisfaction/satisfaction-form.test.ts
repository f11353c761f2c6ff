import { describe, expect, test } from 'vitest';
import { satisfactionResponse } from '@/lib/domain/satisfaction';
import { checkSatisfaction } from '@/lib/ui/satisfaction/check-satisfaction';
import { hasStepWords, stepsOf, stepWord } from '@/lib/ui/satisfaction/satisfaction-scales';
import {
  emptySatisfaction,
  satisfactionValues,
  valuesOfSatisfaction,
  withMetric,
} from '@/lib/ui/satisfaction/satisfaction-values';
import { toSatisfactionDraft } from '@/lib/ui/satisfaction/to-satisfaction-draft';
import { aContact } from '../../../helpers/a-contact';
import { aSatisfactionResponse } from '../../../helpers/a-satisfaction-response';

const today = '2026-11-20';
const filled = { ...emptySatisfaction(today), value: '4' };
const nps = withMetric(filled, 'nps');

describe('what is refused, beside its field', () => {
  test.each([
    [filled, []],
    [{ ...filled, value: '' }, [['value', 'error_score_missing']]],
    [{ ...filled, value: '6' }, [['value', 'error_score']]],
    [{ ...filled, value: '0' }, [['value', 'error_score']]],
    [{ ...filled, value: 'good' }, [['value', 'error_score']]],
    [{ ...nps, value: '0' }, []],
    [{ ...nps, value: '10' }, []],
    [{ ...nps, value: '11' }, [['value', 'error_score']]],
    [{ ...nps, value: '-1' }, [['value', 'error_score']]],
    [{ ...filled, on: '2026-02-29' }, [['on', 'error_day']]],
    [{ ...filled, on: '2026-11-21' }, [['on', 'settle_day_future']]],
    [{ ...filled, respondent: 'x'.repeat(401) }, [['respondent', 'error_too_long']]],
  ])('%o', (values, expected) => {
    expect(checkSatisfaction(values, today).map(({ field, key }) => [field, key])).toEqual(expected);
  });
});

test('another metric is another scale, and the old answer means nothing on it', () => {
  expect(nps).toMatchObject({ metric: 'nps', value: '', scaleMin: 0, scaleMax: 10 });
  expect(withMetric(filled, 'csat')).toBe(filled);
});

test('a scale is shown by its steps, unless it has too many or parts', () => {
  expect(stepsOf({ min: 0, max: 10 })).toHaveLength(11);
  expect(stepsOf({ min: 1, max: 5 })).toEqual([1, 2, 3, 4, 5]);
  expect(stepsOf({ min: 0, max: 100 })).toBeNull();
  expect(stepsOf({ min: 0.5, max: 5 })).toBeNull();
  expect(stepsOf({ min: 3, max: 3 })).toBeNull();
  expect(hasStepWords(withMetric(filled, 'words'))).toBe(true);
  expect(hasStepWords({ metric: 'words', scaleMin: 1, scaleMax: 4 })).toBe(false);
  expect(stepWord(5, (key) => key)).toBe('score_word_5');
  expect(stepWord(9, (key) => key)).toBe('9');
});

const about = { id: 'answer', expectedVersion: 0, clientId: 'client-northwind', engagementId: null, evidence: null };
const wordOf = (value: number): string => `word ${value}`;

test('what is on file comes back as it was', () => {
  const before = aSatisfactionResponse({
    metric: 'words',
    value: 4,
    scaleMin: 1,
    scaleMax: 5,
    word: 'Gut',
    respondent: 'Ana',
  });
  const values = valuesOfSatisfaction(before);
  expect(satisfactionValues.parse(JSON.parse(JSON.stringify(values)))).toEqual(values);
  const { id, clientId, engagementId, evidence } = before;
  const own = { id, expectedVersion: 1, clientId, engagementId, evidence };
  const { expectedVersion, ...content } = toSatisfactionDraft(values, own, { contacts: [], wordOf });
  expect(satisfactionResponse.parse({ ...before, ...content })).toEqual(before);
});

test('the word of the scale is written, and no word on a scale of numbers', () => {
  const words = { ...withMetric(filled, 'words'), value: '2' };
  expect(toSatisfactionDraft(words, about, { contacts: [], wordOf }).word).toBe('word 2');
  expect(toSatisfactionDraft(filled, about, { contacts: [], wordOf }).word).toBeNull();
});

test('a contact is written with the name, so that the answer outlives the contact', () => {
  const contacts = [aContact({ id: 'ana', name: 'Ana Ruiz' })];
  const chosen = { ...filled, contactId: 'ana', respondent: '' };
  expect(toSatisfactionDraft(chosen, about, { contacts, wordOf })).toMatchObject({
    contactId: 'ana',
    respondent: 'Ana Ruiz',
  });
  expect(toSatisfactionDraft({ ...filled, respondent: ' Tom ' }, about, { contacts, wordOf })).toMatchObject({
    contactId: null,
    respondent: 'Tom',
  });
});
