import { expect, it } from 'vitest';
import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import { logAs } from '@/lib/ui/log/log-as';

it.each<[SuggestionKind[], string | null]>([
  [['promise'], 'commitment'],
  [['request'], 'commitment'],
  [['change', 'request'], 'changeRequest'],
  [['request', 'change'], 'commitment'],
  [['complaint'], 'issue'],
  [['delivery', 'promise'], 'commitment'],
  [['delivery'], null],
  [['approval'], null],
])('%j is logged as %s', (kinds, as) => {
  expect(logAs({ kinds })).toBe(as);
});
