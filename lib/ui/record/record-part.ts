import type { LoggedKind } from '@/lib/domain/logged-kind';

/** The forms and the history on the page of a record. */
export type RecordPart = 'edit' | 'move' | 'settle' | 'step' | 'history';

export type OpenRecord = (of: LoggedKind, id: string, at?: RecordPart | null) => void;
