import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aClient } from '@/tests/helpers/a-client';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aContact } from '@/tests/helpers/a-contact';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';
import { aTouchpoint } from '@/tests/helpers/a-touchpoint';
import { anEngagement } from '@/tests/helpers/an-engagement';
import { anEvidence } from '@/tests/helpers/an-evidence';

/** A record with its kind. */
export interface SomeRecord {
  readonly kind: RecordKind;
  readonly record: RecordOf<RecordKind>;
}

export interface SampleSize {
  readonly clients: number;
  readonly commitmentsPerClient: number;
  /** Of each client's commitments the first so many are open. */
  readonly openPerClient: number;
}

export const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** SHA-256 that stands for the quote of commitment `n` of client `i`; every tenth commitment has one. */
export const sampleQuote = (i: number, n: number): string => (i * 1000 + n).toString(16).padStart(64, '0');

/**
 * The commitments of client `i`: open ones due from a month ago to five months from now, the others settled over the last
 * two years.
 */
export function* sampleCommitments(i: number, size: SampleSize): Generator<RecordOf<'commitment'>> {
  for (let n = 0; n < size.commitmentsPerClient; n++) {
    const open = n < size.openPerClient;
    const dueDay = day(open ? ((i * 7) % 180) - 30 + n : -((n * 7) % 700) - 1);
    yield aCommitment({
      id: `commitment-${i}-${n}`,
      clientId: `client-${i}`,
      engagementId: `engagement-${i}`,
      direction: n % 4 === 3 ? 'theirs' : 'ours',
      text: `Send part ${n} of the cut-over plan to the pilot sites`,
      dueDay,
      state: open ? 'open' : n % 5 === 0 ? 'missed' : 'kept',
      settledOn: open ? null : dueDay,
      missReason: !open && n % 5 === 0 ? 'estimate' : null,
      evidence: n % 10 === 0 ? anEvidence({ quoteSha256: sampleQuote(i, n) }) : null,
    });
  }
}

/** Everything of client `i` but its commitments, with its kind. */
export function* sampleSurroundings(i: number): Generator<SomeRecord> {
  const clientId = `client-${i}`;
  const of = { clientId, engagementId: `engagement-${i}` };
  yield {
    kind: 'client',
    record: aClient({ id: clientId, name: `Client ${i} & Partners`, domains: [`client${i}.example`] }),
  };
  yield { kind: 'engagement', record: anEngagement({ id: of.engagementId, clientId }) };
  for (const name of ['person', 'second']) {
    const addresses = [`${name}${i}@client${i}.example`];
    yield { kind: 'contact', record: aContact({ id: `contact-${name}-${i}`, clientId, name: `Ana ${i}`, addresses }) };
  }
  yield { kind: 'changeRequest', record: aChangeRequest({ ...of, id: `change-${i}` }) };
  yield { kind: 'satisfaction', record: aSatisfactionResponse({ ...of, id: `satisfaction-${i}`, on: day(-40) }) };
  yield { kind: 'touchpoint', record: aTouchpoint({ ...of, id: `touchpoint-${i}`, on: day(-6) }) };
}
