import type { RecordKind, RecordOf } from './record-kind';

/** The kinds of record that a person logs from a mail; a commitment first, as the usual one. */
export const loggedKinds = ['commitment', 'changeRequest', 'satisfaction', 'issue'] as const satisfies RecordKind[];
export type LoggedKind = (typeof loggedKinds)[number];

/** A record with its kind, where several kinds come together. */
export type LoggedRecord = { [K in LoggedKind]: { readonly kind: K; readonly record: RecordOf<K> } }[LoggedKind];
