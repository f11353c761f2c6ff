import type { Template } from '@/lib/domain/template';

/** A template that comes with the product. A user's version of it is a record with the same id. */
export type ShippedTemplate = Pick<Template, 'id' | 'name' | 'purpose' | 'language' | 'subject' | 'body'>;
