import type { Commitment } from '@/lib/domain/commitment';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { commitmentWords, type KnownNames } from './commitment-words';
import type { EditField } from './edit-state';
import type { EditValues } from './edit-values';

const fieldOf = (field: EditField): keyof Commitment => (field === 'due' ? 'dueDay' : field);

export interface ValueWords {
  readonly label: MessageKey;
  readonly words: (values: EditValues) => string;
}

/** How a field of the form reads to a person, whoever entered it. */
export function valueWords(
  field: EditField,
  around: { readonly commitment: Commitment; readonly names: KnownNames; readonly catalogue: Catalogue },
): ValueWords {
  const { commitment, names, catalogue } = around;
  const known = commitmentWords(catalogue, names).find((one) => one.field === fieldOf(field));
  return {
    label: known?.label ?? 'log_text',
    words: ({ due, ...values }) =>
      field === 'due' && due.day === null && due.text !== ''
        ? due.text
        : (known?.words({ ...commitment, ...values, dueDay: due.day }) ?? ''),
  };
}
