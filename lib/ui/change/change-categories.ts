import type { ChangeRequest } from '@/lib/domain/change-request';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { Translate } from '@/lib/ui/catalogue/translate';

const common: readonly MessageKey[] = [
  'change_category_scope',
  'change_category_schedule',
  'change_category_design',
  'change_category_data',
  'change_category_interface',
  'change_category_security',
  'change_category_legal',
];

/** Categories to offer: those of the client's changes first, then the common ones, each once. */
export const changeCategories = (changes: readonly Pick<ChangeRequest, 'category'>[], t: Translate): string[] => [
  ...new Set([
    ...changes.map(({ category }) => category).filter((category) => category !== ''),
    ...common.map((key) => t(key)),
  ]),
];
