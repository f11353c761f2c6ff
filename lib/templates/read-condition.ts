import { calendarDay } from '@/lib/domain/calendar-day';
import { codes, isCodeType } from './code-words';
import type { Flaw } from './flaw';
import { unquoted, type Word } from './read-words';
import { type LoopNames, typeOfPath } from './type-of-path';
import type { VariableType } from './variables';

/** What an operand is: the type of a variable, a text or a number as written, or nothing (`nil`). */
type Operand =
  | { readonly kind: 'variable'; readonly type: VariableType; readonly word: Word }
  | { readonly kind: 'text' | 'number' | 'nothing' | 'truth'; readonly word: Word };

const order = ['<', '>', '<=', '>='];
const comparing = ['==', '!=', ...order];

/** Checks what follows `if`, `elsif` and `unless`: terms joined by `and` alone or by `or` alone. Null = it is right. */
export function conditionFlaw(words: readonly Word[], loops: LoopNames): Flaw | null {
  let joined: string | null = null;
  let index = 0;
  for (;;) {
    const left = readOperand(words[index], loops);
    if ('flaw' in left) return index === 0 || words[index] ? left.flaw : unfinished(words);
    index += 1;
    const operator = words[index];
    if (operator !== undefined && (comparing.includes(operator.written) || operator.written === 'contains')) {
      const right = readOperand(words[index + 1], loops);
      if ('flaw' in right) return words[index + 1] ? right.flaw : unfinished(words);
      const wrong = comparisonFlaw(left.operand, operator, right.operand);
      if (wrong) return wrong;
      index += 2;
    }
    const join = words[index];
    if (join === undefined) return null;
    if (join.written !== 'and' && join.written !== 'or') return syntax(join);
    // Which of the two binds tighter, every reader guesses differently.
    if (joined !== null && joined !== join.written) return syntax(join);
    joined = join.written;
    index += 1;
  }
}

/** Checks one value after `when` against what `case` has. */
export function whenFlaw(type: VariableType, word: Word | undefined, caseWord: Word): Flaw | null {
  const read = readOperand(word, new Map());
  if ('flaw' in read) return read.flaw;
  if (read.operand.kind === 'variable') return syntax(read.operand.word);
  return comparisonFlaw({ kind: 'variable', type, word: caseWord }, { ...caseWord, written: '==' }, read.operand);
}

const literals: Readonly<Record<string, 'nothing' | 'truth'>> = {
  nil: 'nothing',
  null: 'nothing',
  true: 'truth',
  false: 'truth',
};

function readOperand(
  word: Word | undefined,
  loops: LoopNames,
): { readonly operand: Operand } | { readonly flaw: Flaw } {
  if (word === undefined) return { flaw: { kind: 'syntax', name: '', at: 0 } };
  if (word.kind === 'text' || word.kind === 'number') return { operand: { kind: word.kind, word } };
  if (word.kind !== 'path') return { flaw: syntax(word) };
  const literal = Object.hasOwn(literals, word.written) ? literals[word.written] : undefined;
  if (literal !== undefined) return { operand: { kind: literal, word } };
  const type = typeOfPath(word.written.split('.'), loops);
  if (type === null) return { flaw: { kind: 'unknown-variable', name: word.written, at: word.at } };
  // A group such as `recipient` is always there: as a condition it says nothing.
  if (typeof type === 'object' && 'fields' in type) return { flaw: wrongValue(word) };
  return { operand: { kind: 'variable', type, word } };
}

function comparisonFlaw(left: Operand, operator: Word, right: Operand): Flaw | null {
  if (left.kind !== 'variable' && right.kind === 'variable') return comparisonFlaw(right, operator, left);
  const ordering = order.includes(operator.written);
  if (right.kind === 'nothing') return ordering || operator.written === 'contains' ? wrongValue(right.word) : null;
  const leftType = comparedAs(left);
  const rightType = comparedAs(right);
  if (operator.written === 'contains') {
    return leftType === 'text' && rightType === 'text' ? null : wrongValue(left.word);
  }
  if (leftType === null) return wrongValue(left.word);
  if (right.kind === 'text') return textFlaw(leftType, ordering, left.word, right.word);
  if (leftType !== rightType) return wrongValue(right.word);
  return ordering && leftType !== 'number' && leftType !== 'day' ? wrongValue(operator) : null;
}

/** Money, lists and entries cannot be compared. */
function comparedAs(operand: Operand): string | null {
  if (operand.kind !== 'variable') return operand.kind;
  return typeof operand.type === 'string' && operand.type !== 'money' ? operand.type : null;
}

function textFlaw(type: string, ordering: boolean, left: Word, right: Word): Flaw | null {
  const text = unquoted(right.written);
  if (type === 'day') return calendarDay.safeParse(text).success ? null : wrongValue(right);
  if (ordering) return wrongValue(left);
  if (isCodeType(type)) return codes[type].includes(text) ? null : wrongValue(right);
  return type === 'text' ? null : wrongValue(right);
}

/** Behind the last word something is missing. */
const unfinished = (words: readonly Word[]): Flaw => ({
  kind: 'syntax',
  name: words.at(-1)?.written ?? '',
  at: words.at(-1)?.at ?? 0,
});
const syntax = (word: Word): Flaw => ({ kind: 'syntax', name: word.written, at: word.at });
const wrongValue = (word: Word): Flaw => ({ kind: 'wrong-value', name: word.written, at: word.at });
