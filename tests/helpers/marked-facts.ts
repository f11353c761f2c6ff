import fc from 'fast-check';
import type { ReplyFacts } from '@/lib/app/reader';
import { addDays } from '@/lib/domain/add-days';
import { changeRequestState } from '@/lib/domain/change-request';
import { commitmentState, direction, missReason } from '@/lib/domain/commitment';
import type { Evidence } from '@/lib/domain/evidence';
import { issueKind, issueSeverity, issueState } from '@/lib/domain/issue';
import { reportedLists } from '@/lib/domain/report-snapshot';
import { aChangeRequest } from './a-change-request';
import { aClient } from './a-client';
import { aCommitment } from './a-commitment';
import { aContact } from './a-contact';
import { aMilestone } from './a-milestone';
import { aRequirement } from './a-requirement';
import { aRisk } from './a-risk';
import { aTouchpoint } from './a-touchpoint';
import { anEngagement } from './an-engagement';
import { anEvidence } from './an-evidence';
import { anIssue } from './an-issue';
import { recordBase } from './record-base';
import { someSettings } from './some-settings';

/** In each text of a record that the client of the facts must never read. */
export const secrets = { note: 'PRIVATE-NOTE', foreign: 'FOREIGN-TEXT', other: 'OTHER-ENGAGEMENT' } as const;

const engagementIds = ['engagement-1', 'engagement-2', null] as const;
const aDayNear = fc.integer({ min: -60, max: 60 }).map((days) => addDays('2026-03-16', days));
const aNullableDay = fc.option(aDayNear);

/** Who a record belongs to, and how each of its texts is marked by that. */
const anOwner = fc
  .record({ foreign: fc.nat(4).map((n) => n === 0), engagementId: fc.constantFrom(...engagementIds), n: fc.nat(999) })
  .map(({ foreign, engagementId, n }) => ({
    base: { ...recordBase, clientId: foreign ? 'client-other' : 'client-northwind', engagementId },
    n,
    say: (what: string): string =>
      `${what} ${n} ${foreign ? secrets.foreign : ''} ${engagementId === 'engagement-2' ? secrets.other : ''}`,
  }));

const quoted = (say: (what: string) => string): Evidence =>
  anEvidence({ quote: say(secrets.note), subject: say(secrets.note), sender: say(secrets.note) });

const aPromise = fc
  .record({
    owner: anOwner,
    direction: fc.constantFrom(...direction.options),
    state: fc.constantFrom(...commitmentState.options),
    dueDay: aNullableDay,
    day: aDayNear,
    reason: fc.option(fc.constantFrom(...missReason.options)),
    moved: fc.boolean(),
  })
  .map(({ owner: { base, n, say }, day, reason, moved, ...fields }) =>
    aCommitment({
      ...base,
      ...fields,
      id: `promise-${n}`,
      text: say('Promise'),
      owner: say('Owner'),
      settledOn: fields.state === 'open' ? null : day,
      missReason: fields.state === 'missed' ? (reason ?? 'other') : null,
      note: secrets.note,
      renegotiations: moved ? [{ from: day, to: fields.dueDay, on: day, reason: say('Move'), toldBefore: null }] : [],
      evidence: quoted(say),
      keptEvidence: quoted(say),
    }),
  );

const aChange = fc
  .record({ owner: anOwner, state: fc.constantFrom(...changeRequestState.options), day: aDayNear, until: aNullableDay })
  .map(({ owner: { base, n, say }, state, day, until }) =>
    aChangeRequest({
      ...base,
      id: `change-${n}`,
      title: say('Change'),
      clientWords: secrets.note,
      category: secrets.note,
      impact: {
        days: n,
        money: null,
        people: say('People'),
        scope: say('Scope'),
        risk: say('Danger'),
        ifNotDone: say('Else'),
      },
      state,
      requestedOn: day,
      stateSince: day,
      deferredUntil: state === 'deferred' ? until : null,
      evidence: quoted(say),
      decisionEvidence: quoted(say),
    }),
  );

const aSomeIssue = fc
  .record({
    owner: anOwner,
    kind: fc.constantFrom(...issueKind.options),
    severity: fc.constantFrom(...issueSeverity.options),
    state: fc.constantFrom(...issueState.options),
    raisedOn: aDayNear,
  })
  .map(({ owner: { base, n, say }, ...fields }) =>
    anIssue({
      ...base,
      ...fields,
      id: `issue-${n}`,
      text: say('Issue'),
      clientWords: secrets.note,
      cause: say('Cause'),
      remedy: say('Remedy'),
      owner: say('Owner'),
      stateSince: fields.raisedOn,
      evidence: quoted(say),
    }),
  );

const aPlanned = fc
  .record({ owner: anOwner, baseline: aDayNear, forecast: aNullableDay, actual: aNullableDay })
  .map(({ owner: { base, n, say }, ...fields }) =>
    aMilestone({ ...base, ...fields, id: `milestone-${n}`, name: say('Milestone'), note: secrets.note }),
  );

const aDanger = fc
  .record({ owner: anOwner, probability: fc.integer({ min: 1, max: 5 }), closedOn: aNullableDay })
  .map(({ owner: { base, n, say }, ...fields }) =>
    aRisk({
      ...base,
      ...fields,
      id: `risk-${n}`,
      text: say('Risk'),
      response: say('Response'),
      owner: say('Owner'),
      note: secrets.note,
      evidence: quoted(say),
    }),
  );

const aNeed = fc
  .record({ owner: anOwner, confirmedOn: aNullableDay, withdrawnOn: aNullableDay })
  .map(({ owner: { base, n, say }, ...fields }) =>
    aRequirement({
      ...base,
      ...fields,
      id: `requirement-${n}`,
      text: say('Need'),
      note: secrets.note,
      evidence: quoted(say),
      confirmation: quoted(say),
    }),
  );

const aTold = fc
  .record({ owner: anOwner, on: aDayNear, list: fc.constantFrom(...reportedLists), withReport: fc.boolean() })
  .map(({ owner: { base, n, say }, on, list, withReport }) => {
    const items = ['promise', 'milestone'].map((kind) => ({ list, id: `${kind}-${n}`, text: secrets.note, day: on }));
    const report = { template: secrets.note, text: secrets.note, items };
    return aTouchpoint({
      ...base,
      id: `touchpoint-${n}`,
      on,
      channel: secrets.note,
      note: secrets.note,
      evidence: quoted(say),
      ...(withReport && { report }),
    });
  });

const aPerson = anOwner.map(({ base: { engagementId: _none, ...base }, n, say }) =>
  aContact({
    ...base,
    id: `contact-${n}`,
    name: base.clientId === 'client-northwind' ? `Person ${n}` : say('Person'),
    addresses: [`person${n}@${secrets.note.toLowerCase()}.example`],
    role: base.clientId === 'client-northwind' ? `Role ${n}` : say('Role'),
  }),
);

const anUndertaking = fc
  .record({ foreign: fc.boolean(), second: fc.boolean(), endsOn: aNullableDay })
  .map(({ foreign, second, endsOn }) => {
    const mark = `${foreign ? secrets.foreign : ''} ${second ? secrets.other : ''}`;
    return anEngagement({
      id: second ? 'engagement-2' : 'engagement-1',
      clientId: foreign ? 'client-other' : 'client-northwind',
      name: `Undertaking ${mark}`,
      goals: `Goals ${mark}`,
      endsOn,
    });
  });

const unique = <T extends { readonly id: string }>(records: fc.Arbitrary<T>, maxLength = 6): fc.Arbitrary<T[]> =>
  fc.uniqueArray(records, { selector: ({ id }) => id, maxLength });

/**
 * Records as a careless reader might give them: of several clients and engagements, in every state, in any list. Whatever is
 * private, of another client, or of `engagement-2`, carries a mark.
 */
export const markedFacts = (): fc.Arbitrary<ReplyFacts> =>
  fc
    .record({
      contacts: unique(aPerson),
      engagements: unique(anUndertaking),
      promises: unique(aPromise, 24),
      changes: unique(aChange),
      issues: unique(aSomeIssue),
      milestones: unique(aPlanned),
      risks: unique(aDanger),
      requirements: unique(aNeed),
      touchpoints: unique(aTold),
    })
    .map(({ promises, ...lists }) => ({
      client: aClient({ notes: secrets.note }),
      ...lists,
      ours: promises.filter((one) => one.direction === 'ours' && one.state === 'open'),
      theirs: promises.filter((one) => one.direction === 'theirs' && one.state === 'open'),
      settled: promises.filter((one) => one.state !== 'open'),
      lastAnswerOn: null,
      settings: someSettings({ ownName: 'Sam', ownAddresses: [secrets.note], jargon: [secrets.note] }),
    }));
