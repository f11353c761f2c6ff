import { loggedKinds } from './logged-kind';
import type { RecordKind } from './record-kind';

/** The kinds of record that a person deletes one by one; a client goes with all that is its own. */
export const removableKinds = [
  ...loggedKinds,
  'touchpoint',
  'milestone',
  'risk',
  'requirement',
  'template',
] as const satisfies RecordKind[];
export type RemovableKind = (typeof removableKinds)[number];

/** Of these, the ones that belong to a client. */
export type OwnedKind = Exclude<RemovableKind, 'template'>;
