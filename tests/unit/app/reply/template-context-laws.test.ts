import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReplyFacts } from '@/lib/app/reader';
import type { ReplyAbout } from '@/lib/app/reply/reply-about';
import type { ReplyQuery } from '@/lib/app/reply/reply-query';
import { reportLines } from '@/lib/app/reply/report-lines';
import { templateContextOf } from '@/lib/app/reply/template-context-of';
import { language } from '@/lib/domain/client';
import { markedFacts, secrets } from '../../../helpers/marked-facts';
import { aReplyQuery, someReplyFacts } from '../../../helpers/some-reply-facts';

/** The records that a reply can be about, whether they are the client's or not. */
const abouts = ({ ours, theirs, settled, changes, issues, requirements }: ReplyFacts): readonly ReplyAbout[] => [
  ...[...ours, ...theirs, ...settled].map(({ id }): ReplyAbout => ({ kind: 'commitment', id })),
  ...changes.map(({ id }): ReplyAbout => ({ kind: 'changeRequest', id })),
  ...issues.map(({ id }): ReplyAbout => ({ kind: 'issue', id })),
  ...requirements.map(({ id }): ReplyAbout => ({ kind: 'requirement', id })),
];

const asked = (engagementIds: readonly (string | null)[] = [null, 'engagement-1', 'engagement-2', 'nowhere']) =>
  fc
    .record({
      facts: markedFacts(),
      engagementId: fc.constantFrom(...engagementIds),
      language: fc.constantFrom(...language.options),
      about: fc.nat(100),
      contact: fc.nat(10),
    })
    .map(({ facts, engagementId, about, contact, ...fields }): { facts: ReplyFacts; query: ReplyQuery } => ({
      facts,
      query: aReplyQuery({
        ...fields,
        engagementId,
        about: abouts(facts).at(about % Math.max(1, abouts(facts).length)) ?? null,
        contactId: facts.contacts[contact]?.id ?? null,
      }),
    }));

test('no private note and no text of another client is in any value', () => {
  fc.assert(
    fc.property(asked(), ({ facts, query }) => {
      const words = JSON.stringify(templateContextOf(facts, query));
      expect(words).not.toContain(secrets.note);
      expect(words).not.toContain(secrets.note.toLowerCase());
      expect(words).not.toContain(secrets.foreign);
    }),
    { numRuns: 300 },
  );
});

test('with one engagement chosen, no text of another is in any value', () => {
  fc.assert(
    fc.property(asked(['engagement-1', 'nowhere']), ({ facts, query }) => {
      expect(JSON.stringify(templateContextOf(facts, query))).not.toContain(secrets.other);
    }),
    { numRuns: 300 },
  );
});

test('the marks are there to be found: the client of the records reads their words', () => {
  const words = fc.sample(asked([null]), { numRuns: 200, seed: 1 }).map(({ facts, query }) => {
    return JSON.stringify(templateContextOf(facts, query));
  });
  for (const word of [
    'Promise',
    'Owner',
    'Move',
    'Change',
    'Scope',
    'Issue',
    'Cause',
    'Milestone',
    'Risk',
    'Response',
  ]) {
    expect(words.join()).toContain(`"${word} `);
  }
  for (const word of ['Need', 'Person', 'Role', 'Undertaking', 'Goals']) expect(words.join()).toContain(`"${word} `);
  expect(words.join()).toContain(secrets.other);
});

test('what is ticked off is gone, and nothing else', () => {
  fc.assert(
    fc.property(asked(), fc.nat(), ({ facts, query }, which) => {
      const whole = templateContextOf(facts, query);
      const line = reportLines(whole)[which % Math.max(1, reportLines(whole).length)];
      fc.pre(line !== undefined);
      const rest = templateContextOf(facts, { ...query, left: new Set([line.key]) });
      expect(rest).toEqual({ ...whole, [line.list]: whole[line.list].filter(({ id }) => id !== line.id) });
    }),
  );
});

test('no value is undefined, and the same records give the same context', () => {
  fc.assert(
    fc.property(asked(), ({ facts, query }) => {
      const context = templateContextOf(facts, query);
      expect(undefinedIn(context)).toEqual([]);
      expect(templateContextOf(structuredClone(facts), query)).toEqual(context);
    }),
  );
});

test('a client with nothing on record has a context too', () => {
  const context = templateContextOf(someReplyFacts(), aReplyQuery());
  expect(undefinedIn(context)).toEqual([]);
  expect(reportLines(context)).toEqual([]);
  expect(context).toMatchObject({
    client: { name: 'Northwind' },
    me: { name: null },
    recipient: { name: null, firstName: null, role: null },
    engagement: { name: null, ends: null },
    report: { last: null, since: '2026-03-02' },
    overall: { state: 'on-track' },
    promise: null,
    change: null,
    issue: null,
    requirement: null,
    survey: { question: null, answers: [] },
  });
});

function undefinedIn(value: unknown, path = ''): string[] {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => undefinedIn(inner, `${path}.${key}`));
}
