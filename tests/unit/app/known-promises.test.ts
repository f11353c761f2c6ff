import { describe, expect, test } from 'vitest';
import { knownPromises, type OnRecord } from '@/lib/app/known-promises';
import { offerFromDraft } from '@/lib/app/offer-from-draft';
import { reportLines } from '@/lib/app/reply/report-lines';
import { findSuggestions } from '@/lib/detection/find-suggestions';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { contextFor } from '@/tests/helpers/template-contexts';
import { withClockStandingStill } from '@/tests/helpers/with-clock-standing-still';

withClockStandingStill();

const calendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };
/** A Friday. */
const around: OnRecord = {
  commitments: [
    { direction: 'ours', text: 'Send the revised cut-over plan', dueDay: '2026-11-24' },
    { direction: 'ours', text: '提交接口联调报告', dueDay: '2026-11-25' },
    { direction: 'ours', text: 'Confirm the pilot sites', dueDay: null },
    { direction: 'theirs', text: 'Send the list of carriers', dueDay: '2026-11-24' },
  ],
  told: [{ text: 'Set up the label printers in dock 4' }, { text: 'Call' }],
  sentAt: '2026-11-20T12:00',
  zone: 'Europe/Berlin',
  calendar,
};
const find = (text: string, sentAt = around.sentAt) =>
  findSuggestions({ text, sentAt, zone: around.zone, quotesCut: true }, { calendar });
const isKnown = (text: string) => knownPromises(find(text), around).length > 0;

describe('a sentence that is on record', () => {
  test.each([
    ['as it was promised', "I'll send you the revised cut-over plan by Tuesday."],
    ['without its day', "I'll send you the revised cut-over plan."],
    ['for a week that holds its day', "I'll send you the revised cut-over plan next week."],
    ['in Chinese', '我们会在11月25日前提交接口联调报告。'],
    ['of theirs', 'Could you send us the list of carriers by Tuesday?'],
    ['as a line of the report, for another day', 'We will set up the label printers in dock 4 by 5 December.'],
  ])('%s', (_name, text) => {
    expect(find(text)).not.toEqual([]);
    expect(isKnown(text)).toBe(true);
  });
});

describe('a sentence that is not', () => {
  test.each([
    ['for another day', "I'll send you the revised cut-over plan by Friday."],
    ['with a day, where the record has none', "I'll confirm the pilot sites by Friday."],
    ['of other words', "I'll send you the minutes of the call by Tuesday."],
    ['of the other side', "I'll send you the list of carriers by Tuesday."],
    ['with words that are in any sentence', "I'll call you on Monday."],
  ])('%s', (_name, text) => {
    expect(find(text)).not.toEqual([]);
    expect(isKnown(text)).toBe(false);
  });
});

test.each(shippedTemplates)('of a true report by $id nothing that was reported is offered again', (template) => {
  const context = contextFor(template.purpose, 'rich', template.language);
  const rendered = renderTemplate(template, context);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problem));
  const text = plainText(rendered.document);
  const sentAt = `${context.today}T12:00`;
  const found = find(text, sentAt);
  const known = knownPromises(found, { ...around, commitments: [], told: reportLines(context), sentAt });
  const others = found.filter((one) => !known.includes(one));
  const offered = offerFromDraft(others, { toClient: true, reported: [text] });
  const lines = reportLines(context).map((line) => line.text);
  expect(offered.filter(({ sentence }) => lines.some((line) => sentence.includes(line)))).toEqual([]);
  expect(offered.filter(({ ticked }) => !ticked)).toEqual([]);
  // A template promises little by itself: a day on which one comes back to it.
  expect(offered.length).toBeLessThanOrEqual(2);
});
