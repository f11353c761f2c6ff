import { type MergedEdits, mergeEdits } from '@/lib/domain/merge-edits';
import type { EditValues } from './edit-values';

export type EditField = keyof EditValues;

/** A record as it stands, as its form would show it. */
export interface StandingRecord {
  readonly values: EditValues;
  readonly version: number;
}

/** The form that edits a commitment, with what the record said when its values were last compared with it. */
export interface EditState {
  readonly base: EditValues;
  /** Of the record that `base` was read from; 0 for a draft, whose record may have changed since. */
  readonly version: number;
  readonly values: EditValues;
  /** Fields that were changed elsewhere and taken over, because this form had left them alone. */
  readonly tookOver: readonly EditField[];
  /** The other text, kept in sight after the person chose to write on beside it. */
  readonly beside: { readonly values: EditValues; readonly fields: readonly EditField[] } | null;
}

export const startEdit = (
  record: StandingRecord,
  draft: { readonly base: EditValues; readonly values: EditValues } | undefined,
): EditState => ({
  base: draft?.base ?? record.values,
  version: draft ? 0 : record.version,
  values: draft?.values ?? record.values,
  tookOver: [],
  beside: null,
});

/** A day is compared by the day, however it was typed. */
const comparable = (values: EditValues): EditValues =>
  values.due.day === null ? values : { ...values, due: { ...values.due, text: '' } };

function mergeTexts({ base, values }: EditState, theirs: EditValues): MergedEdits<EditValues> {
  const merge = mergeEdits(comparable(base), comparable(values), comparable(theirs));
  const due = merge.takenOver.includes('due') ? theirs.due : values.due;
  return { ...merge, merged: { ...merge.merged, due } };
}

const union = (fields: readonly EditField[], more: readonly EditField[]): EditField[] => [
  ...new Set([...fields, ...more]),
];

/** The fields that both sides changed since they were last compared: until the person chooses, nothing can be saved. */
export function disputedFields(state: EditState, current: StandingRecord): readonly EditField[] {
  return state.version === current.version ? [] : mergeTexts(state, current.values).disputed;
}

/** Compares the form with the record as it stands: what only the record changed is taken over, unless something is disputed. */
export function meetRecord(state: EditState, current: StandingRecord): EditState {
  if (state.version === current.version || disputedFields(state, current).length > 0) return state;
  const { merged: values, takenOver } = mergeTexts(state, current.values);
  return {
    ...state,
    base: current.values,
    version: current.version,
    values,
    tookOver: union(state.tookOver, takenOver),
  };
}

export const typeInto = (state: EditState, part: Partial<EditValues>): EditState => ({
  ...state,
  values: { ...state.values, ...part },
});

/** Settles a dispute: with mine, with theirs, or with mine while theirs stays in sight. The version just seen is the new base. */
export function chooseText(state: EditState, current: StandingRecord, choice: 'mine' | 'theirs' | 'beside'): EditState {
  const theirs = current.values;
  const { merged: mine, takenOver, disputed } = mergeTexts(state, theirs);
  const chosen = Object.fromEntries(disputed.map((field) => [field, theirs[field]]));
  return {
    base: theirs,
    version: current.version,
    values: choice === 'theirs' ? { ...mine, ...chosen } : mine,
    tookOver: union(state.tookOver, takenOver),
    beside: choice === 'beside' ? { values: theirs, fields: disputed } : null,
  };
}
