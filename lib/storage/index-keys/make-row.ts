import type { RecordKind, RecordOf } from '@/lib/domain/record-kind';
import type { Row } from '../schema';
import { changeRequestKeys } from './change-request';
import { clientKeys } from './client';
import { commitmentKeys } from './commitment';
import { contactKeys } from './contact';
import { engagementKeys } from './engagement';
import type { IndexKeysOf } from './index-keys-of';
import { issueKeys } from './issue';
import { newestFirst } from './newest-first';
import { quoteKey } from './quote-key';
import { touchpointKeys } from './touchpoint';

export type LookalikeKeys = (domain: string) => readonly string[];

type KeysByKind = {
  [K in RecordKind]: (record: RecordOf<K>, lookalikeKeys: LookalikeKeys) => IndexKeysOf<K> | undefined;
};

const keysByKind: KeysByKind = {
  client: clientKeys,
  contact: contactKeys,
  engagement: engagementKeys,
  commitment: commitmentKeys,
  changeRequest: changeRequestKeys,
  satisfaction: (response) => ({
    newest: [response.clientId, newestFirst(response.on)],
    ...quoteKey(response.evidence),
  }),
  touchpoint: touchpointKeys,
  threadLink: () => undefined,
  settings: () => undefined,
  dismissal: ({ updatedAt }) => ({ updated: updatedAt }),
  issue: issueKeys,
  milestone: ({ clientId, baseline }) => ({ client: [clientId, baseline] }),
  risk: ({ clientId, probability, impact, closedOn }) =>
    closedOn === null ? { client: [clientId, -probability * impact] } : undefined,
  requirement: ({ clientId, confirmedOn, withdrawnOn }) =>
    withdrawnOn === null ? { client: [clientId, confirmedOn === null ? 0 : 1] } : undefined,
  template: () => undefined,
};

/** The record with what its indexes sort by; a tombstone gets no keys. */
export function makeRow<K extends RecordKind>(kind: K, record: RecordOf<K>, lookalikeKeys: LookalikeKeys): Row<K> {
  const keys = record.deletedAt === null ? keysByKind[kind](record, lookalikeKeys) : undefined;
  return (keys === undefined ? record : { ...record, keys }) as Row<K>;
}
