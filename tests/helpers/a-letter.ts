import type { Letter, LetterPromise } from '@/lib/app/letter';
import type { OwnMessage } from '@/lib/app/own-message';
import { aPageReading } from './a-page-reading';

export const aLetterPromise = (fields: Partial<LetterPromise> = {}): LetterPromise => ({
  sentence: 'We will send the plan on Friday.',
  direction: 'ours',
  dueDay: '2026-11-27',
  ticked: true,
  chosen: false,
  logged: false,
  round: 0,
  ...fields,
});

export const aLetter = (fields: Partial<Letter> = {}): Letter => ({
  id: 'composer-1',
  composer: 'composer-1',
  threadKey: 'gmail|maya@fjordlight.example|t1',
  threadId: 't1',
  recipients: ['ana@northwind.example'],
  subject: 'Plan',
  clientId: 'northwind',
  clientName: 'Northwind',
  begunOn: '2026-11-20',
  before: ['gmail|m1'],
  promises: [aLetterPromise()],
  known: 0,
  reports: [],
  putAway: [],
  phase: 'writing',
  since: null,
  ...fields,
});

/** The mail that became of `aLetter`, as its thread shows it. */
export const anOwnMessage = (fields: Partial<OwnMessage> = {}): OwnMessage => ({
  key: 'gmail|m2',
  text: 'Hi Ana, We will send the plan on Friday. Maya',
  day: '2026-11-20',
  recipients: ['ana@northwind.example'],
  reading: aPageReading(),
  message: {
    id: 'm2',
    state: 'expanded',
    from: { name: 'Maya', address: 'maya@fjordlight.example' },
    to: null,
    cc: null,
    date: null,
    dateLocal: '2026-11-20T10:00',
    body: 'Hi Ana,\nWe will send the plan\non Friday.\nMaya',
  },
  ...fields,
});
