import type { Suggestion } from '@/lib/detection/suggestion';
import type { TextSpan } from '@/lib/detection/text-span';
import { authorParts } from '@/lib/detection/zones/searchable-parts';
import { checkPromiseDay } from './guard/check-promise-day';
import type { CheckedDraft } from './guard/checked-draft';
import type { DraftFinding } from './guard/draft-finding';
import { findOpenChange } from './guard/find-open-change';
import { findOtherClients } from './guard/find-other-clients';
import { findOtherDates } from './guard/find-other-dates';
import { findOtherFigures } from './guard/find-other-figures';
import { findPlaceholders } from './guard/find-placeholders';
import { findVagueDay } from './guard/find-vague-day';
import { promisesOnRecord } from './guard/promises-on-record';

/** So much of a draft is looked at, in UTF-16 units, and so much is said: nobody reads more. */
const longest = 50_000;
const mostFindings = 50;

const overlap = (one: TextSpan, other: TextSpan): boolean => one.start < other.end && other.start < one.end;

/**
 * What a writer may want to look at before sending, in the order of the text. `suggestions` are those found in the same text; only
 * sure promises count as promises. What is quoted of other mails is passed by. Never a reason to keep a mail from being sent.
 * Never throws; linear in the text. Source: product rule "Before sending".
 */
export function checkDraft(draft: CheckedDraft, suggestions: readonly Suggestion[]): readonly DraftFinding[] {
  const written = authorParts(draft.text.slice(0, longest));
  const onRecord = promisesOnRecord(draft);
  const promised = suggestions
    .filter(({ kinds, sure }) => sure && kinds.includes('promise'))
    .slice(0, mostFindings)
    .flatMap((promise) => [
      ...checkPromiseDay(promise, draft, onRecord),
      ...findVagueDay(promise),
      ...findOpenChange(promise, draft.changes),
    ]);
  const elsewhere = written.flatMap((part) => [
    ...findPlaceholders(draft.text, part),
    ...findOtherClients(draft.text, part, draft.client, draft.otherNames),
    // One finding for one cause: what is said of a promise's day stands already.
    ...findOtherDates(part, draft).filter((date) => !promised.some((one) => overlap(one, date))),
  ]);
  const figures = findOtherFigures(draft.text, written, draft.changes);
  return [...promised, ...elsewhere, ...figures].sort((one, other) => one.start - other.start).slice(0, mostFindings);
}
