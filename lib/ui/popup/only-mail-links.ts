import type { DueList } from '@/lib/app/due-overview';
import { leadsToMail } from '@/lib/messaging/open-mail';

/** A list whose sources lead to mail pages or nowhere: a restored backup may hold any address. */
export const onlyMailLinks = ({ items, total }: DueList): DueList => ({
  total,
  items: items.map((due) => {
    const { evidence } = due.commitment;
    if (!evidence?.link || leadsToMail(evidence.link)) return due;
    return { ...due, commitment: { ...due.commitment, evidence: { ...evidence, link: null } } };
  }),
});
