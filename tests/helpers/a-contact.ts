import type { Contact } from '@/lib/domain/contact';
import { recordBase } from './record-base';

/** Ana of Northwind. */
export function aContact(fields: Partial<Contact> = {}): Contact {
  return {
    ...recordBase,
    id: 'contact-ana',
    clientId: 'client-northwind',
    name: 'Ana Ruiz',
    addresses: ['ana@northwind.example'],
    role: 'Head of Operations',
    language: null,
    timeZone: null,
    ...fields,
  };
}
