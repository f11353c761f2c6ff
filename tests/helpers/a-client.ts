import type { Client } from '@/lib/domain/client';
import { recordBase } from './record-base';

/** Northwind, known by its domain, with no cadence agreed. */
export function aClient(fields: Partial<Client> = {}): Client {
  return {
    ...recordBase,
    id: 'client-northwind',
    name: 'Northwind',
    domains: ['northwind.example'],
    language: null,
    timeZone: null,
    cadence: { statusEveryDays: null, reviewEveryWeeks: null, satisfactionEveryDays: null },
    notes: '',
    ...fields,
  };
}
