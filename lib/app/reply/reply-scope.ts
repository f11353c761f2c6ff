import type { Client } from '@/lib/domain/client';
import type { Engagement } from '@/lib/domain/engagement';
import type { ReplyFacts } from '../reader';

interface OfClient {
  readonly clientId: string;
  readonly deletedAt: string | null;
}
interface OfEngagement extends OfClient {
  readonly engagementId: string | null;
}

/** What a reply may know: one client's living records, and only those of `engagementId` where one is chosen. */
export interface ReplyScope extends Omit<ReplyFacts, 'client'> {
  readonly client: Client;
  /** The one that is chosen, or the only one there is; null = none, or which one nobody said. */
  readonly engagement: Engagement | null;
}

/**
 * Takes out of `facts` whatever is not this client's, or is gone. The reader gives nothing else; a draft goes to a client, so
 * that this is made sure of once more. A record of no engagement is of none that is chosen. People and touchpoints are the
 * client's whatever is chosen.
 */
export function replyScope(facts: ReplyFacts, engagementId: string | null): ReplyScope {
  const { client } = facts;
  const own = <T extends OfClient>(records: readonly T[]): readonly T[] =>
    records.filter(({ clientId, deletedAt }) => clientId === client.id && deletedAt === null);
  const within = <T extends OfEngagement>(records: readonly T[]): readonly T[] =>
    own(records).filter((record) => engagementId === null || record.engagementId === engagementId);
  const engagements = own(facts.engagements);
  return {
    client,
    contacts: own(facts.contacts),
    engagements,
    engagement: chosenOf(engagements, engagementId),
    ours: within(facts.ours),
    theirs: within(facts.theirs),
    settled: within(facts.settled),
    changes: within(facts.changes),
    issues: within(facts.issues),
    milestones: within(facts.milestones),
    risks: within(facts.risks),
    requirements: within(facts.requirements),
    touchpoints: own(facts.touchpoints),
    lastAnswerOn: facts.lastAnswerOn,
    settings: facts.settings,
  };
}

function chosenOf(engagements: readonly Engagement[], engagementId: string | null): Engagement | null {
  if (engagementId !== null) return engagements.find(({ id }) => id === engagementId) ?? null;
  const [only, ...others] = engagements;
  return others.length === 0 ? (only ?? null) : null;
}
