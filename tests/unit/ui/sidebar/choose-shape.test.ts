import { expect, test } from 'vitest';
import { chooseShape } from '@/lib/ui/sidebar/choose-shape';

type Situation = Parameters<typeof chooseShape>[0];

const client = { kind: 'client' } as Situation['view'];
const situation = (fields: Partial<Situation>): Situation => ({
  view: client,
  waiting: 'no',
  outdated: false,
  screen: { kind: 'view' },
  preferences: { opens: 'known', collapsed: false },
  byHand: null,
  asked: false,
  previous: 'rail',
  ...fields,
});
const opens = (choice: Situation['preferences']['opens']) => ({ opens: choice, collapsed: false });
const noThread = { kind: 'no-thread' } as const;
const trouble = { kind: 'trouble', error: 'lost' } as const;

test.each<[string, Partial<Situation>, string]>([
  ['opens for a known client', {}, 'open'],
  ['stays a rail for others', { view: noThread }, 'rail'],
  ['opens for all where that is preferred', { view: noThread, preferences: opens('always') }, 'open'],
  ['never opens by itself where that is preferred', { preferences: opens('never') }, 'rail'],
  ['stays collapsed for a known client', { preferences: { opens: 'known', collapsed: true } }, 'rail'],
  ['opens when the person says so', { view: noThread, byHand: 'open' }, 'open'],
  ['collapses when the person says so', { byHand: 'rail' }, 'rail'],
  ['does not jump while an answer is awaited', { waiting: 'late', previous: 'open' }, 'open'],
  ['is not there before the first answer', { view: { kind: 'starting' }, previous: 'hidden' }, 'hidden'],
  ['opens for trouble', { view: trouble }, 'open'],
  ['opens for an updated extension', { view: noThread, outdated: true }, 'open'],
  ['opens when an answer does not come', { waiting: 'too-late' }, 'open'],
  ['stays collapsed in trouble', { view: trouble, preferences: { opens: 'known', collapsed: true } }, 'rail'],
  ['leaves a page without mail alone', { view: { kind: 'no-mail-page' } }, 'hidden'],
])('it %s', (_name, fields, shape) => {
  expect(chooseShape(situation(fields))).toBe(shape);
});
