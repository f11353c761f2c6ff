import type { ReplyFacts } from '@/lib/app/reader';
import type { ReplyQuery } from '@/lib/app/reply/reply-query';
import { aClient } from './a-client';

/** Northwind with nothing on record. */
export const someReplyFacts = (fields: Partial<ReplyFacts> = {}): ReplyFacts => ({
  client: aClient(),
  contacts: [],
  engagements: [],
  ours: [],
  theirs: [],
  settled: [],
  changes: [],
  issues: [],
  milestones: [],
  risks: [],
  requirements: [],
  touchpoints: [],
  lastAnswerOn: null,
  settings: null,
  ...fields,
});

/** An English reply to nobody on file, about nothing, on Monday 2026-03-16. */
export const aReplyQuery = (fields: Partial<ReplyQuery> = {}): ReplyQuery => ({
  language: 'en',
  today: '2026-03-16',
  engagementId: null,
  contactId: null,
  about: null,
  left: new Set(),
  ask: null,
  ...fields,
});
