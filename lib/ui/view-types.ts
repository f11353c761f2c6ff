/** What the components show, as the use cases hand it over. */

export type { DueList, DueOverview } from '@/lib/app/due-overview';
export type { EvidenceSource } from '@/lib/app/evidence-of';
export type { DraftFinding } from '@/lib/app/guard/draft-finding';
export type { Letter, LetterPromise } from '@/lib/app/letter';
export type { AnswerOffer } from '@/lib/app/offer-answers';
export type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
export type { ClientRows, DueCommitment } from '@/lib/app/reader';
export type { ClientContext, SidebarView, UnknownPerson, Warning } from '@/lib/app/sidebar-view';
export type { Settlement } from '@/lib/app/writer';
export type { OnLog as OnLogOffer } from './log/log-offer';
