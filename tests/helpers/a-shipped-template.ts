import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';

/** A template as one that comes with the product. */
export const aShippedTemplate = (fields: Partial<ShippedTemplate> = {}): ShippedTemplate => ({
  id: 'shipped.chase.en',
  name: 'Ask again',
  purpose: 'chase',
  language: 'en',
  subject: '',
  body: 'Hello {{ recipient.firstName }}\n',
  ...fields,
});
