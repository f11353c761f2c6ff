import * as z from 'zod/mini';
import { suggestionKinds } from './suggestion-kinds';

export type { SuggestionKind } from './suggestion-kinds';

export const suggestionKind = z.enum(suggestionKinds);
