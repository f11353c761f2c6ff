import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** A field of a record that people know, with its name and how its value reads. */
export interface FieldWords<R> {
  readonly field: keyof R & string;
  readonly label: MessageKey;
  readonly words: (record: R) => string;
}
