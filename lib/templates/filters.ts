import { answerLink } from './answer-link';
import { codeWords } from './code-words';
import { daysWords, lateWords, workingDaysWords } from './count-words';
import { dayWords } from './day-words';
import { entryName, isEntry } from './entry';
import { listWords } from './list-words';
import type { ValuePiece } from './pieces';
import { ScopeList } from './scope';
import type { ItemKind, VariableType } from './variables';
import { withStop } from './with-stop';
import type { Wording } from './wording';
import { writeValue } from './write-value';

/** A filter: what it makes of each type (null = it takes no such value), and how. Values on the way in are never null. */
export interface Filter {
  /** The field that it asks an entry for; its gap is that of the field. */
  readonly asks?: string;
  readonly gives: (type: VariableType) => VariableType | null;
  readonly apply: (value: unknown, type: VariableType, wording: Wording) => unknown;
}

/** Of the types that it takes it gives text. */
const toText = (
  takes: (type: VariableType) => boolean,
  apply: (value: unknown, type: VariableType, wording: Wording) => string | null,
): Filter => ({ gives: (type) => (takes(type) ? 'text' : null), apply });

const only = (wanted: VariableType) => (type: VariableType) => type === wanted;
const listKind = (type: VariableType): ItemKind | null =>
  typeof type === 'object' && 'list' in type ? type.list : null;
const itemKind = (type: VariableType): ItemKind | null =>
  typeof type === 'object' && 'item' in type ? type.item : null;
const field = (value: unknown, name: string): unknown => (isEntry(value) ? (value[name] ?? null) : null);
const names = (value: unknown, type: VariableType): string[] => {
  const kind = listKind(type);
  if (kind === null || !(value instanceof ScopeList)) return [];
  return value.entries.flatMap((entry) => entryName(entry, kind) ?? []);
};

const counted = (words: (count: number, language: Wording['language']) => string): Filter =>
  toText(only('number'), (value, _type, { language }) => (typeof value === 'number' ? words(value, language) : null));

const day = (form: 'long' | 'short'): Filter =>
  toText(only('day'), (value, _type, wording) => {
    const isDay = typeof value === 'string' && writeValue(value, 'day', wording) !== null;
    return isDay ? dayWords(value, wording, form) : null;
  });

const stateOf = (type: VariableType) => {
  const kind = itemKind(type);
  if (kind === 'promise') return 'promise-state';
  if (kind === 'change') return 'change-state';
  if (kind === 'issue') return 'issue-state';
  return type === 'overall' || type === 'promise-state' || type === 'change-state' || type === 'issue-state'
    ? type
    : null;
};

/** A code, or the entry that has it. */
const code = (
  codeOf: (type: VariableType) => ReturnType<typeof stateOf> | 'reason' | 'severity',
  name: string,
): Filter => ({
  asks: name,
  ...toText(
    (type) => codeOf(type) !== null,
    (value, type, { language }) => {
      const codeType = codeOf(type);
      const found = itemKind(type) === null ? value : field(value, name);
      return codeType !== null && typeof found === 'string' ? codeWords(codeType, found, language) : null;
    },
  ),
});

const mayBeLate = (type: VariableType): boolean =>
  type === 'number' || itemKind(type) === 'promise' || itemKind(type) === 'milestone';

/** All filters but `default`, which is the only one with an argument. */
export const filters: Readonly<Record<string, Filter>> = {
  day: day('long'),
  short_day: day('short'),
  money: toText(only('money'), (value, _type, wording) => writeValue(value, 'money', wording)),
  days: counted(daysWords),
  working_days: counted(workingDaysWords),
  abs: {
    gives: (type) => (type === 'number' || type === 'money' ? type : null),
    apply: (value) => {
      if (typeof value === 'number') return Math.abs(value);
      const amount = field(value, 'amount');
      return isEntry(value) && typeof amount === 'number' ? { ...value, amount: Math.abs(amount) } : null;
    },
  },
  late: {
    asks: 'daysLate',
    ...toText(mayBeLate, (value, _type, { language }) => {
      const count = typeof value === 'number' ? value : field(value, 'daysLate');
      return typeof count === 'number' ? lateWords(count, language) : null;
    }),
  },
  list: toText(
    (type) => listKind(type) !== null,
    (value, type, { language }) => {
      const texts = names(value, type);
      return texts.length === 0 ? null : listWords(texts, language);
    },
  ),
  first: toText(
    (type) => listKind(type) !== null,
    (value, type) => names(value, type)[0] ?? null,
  ),
  size: {
    gives: (type) => (listKind(type) === null ? null : 'number'),
    apply: (value) => (value instanceof ScopeList ? value.size : null),
  },
  state: code(stateOf, 'state'),
  severity: code((type) => (type === 'severity' || itemKind(type) === 'issue' ? 'severity' : null), 'severity'),
  reason: code((type) => (type === 'reason' || itemKind(type) === 'promise' ? 'reason' : null), 'missReason'),
  sentence: toText(only('text'), (value, _type, { language }) =>
    typeof value === 'string' ? withStop(value, language) : null,
  ),
  link: {
    asks: 'label',
    ...toText(
      (type) => itemKind(type) === 'answer',
      (value) => textField(value, 'label'),
    ),
  },
};

const textField = (value: unknown, name: string): string | null => {
  const text = field(value, name);
  return typeof text === 'string' ? text : null;
};

/** The link that `link` makes; null where a part of it is missing. */
export function linkOf(value: unknown): ValuePiece | null {
  const [label, to, subject] = [textField(value, 'label'), textField(value, 'to'), textField(value, 'subject')];
  return label === null || to === null || subject === null ? null : answerLink(label, to, subject);
}
