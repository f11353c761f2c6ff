import { expect, it } from 'vitest';
import { suggestionKinds } from '@/lib/detection/suggestion';
import { suggestionKind } from '@/lib/domain/suggestion-kind';

it('the kinds that can be set are those that are found', () => {
  expect(suggestionKind.options).toEqual([...suggestionKinds]);
});
