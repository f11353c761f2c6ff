import type { Vetoes } from '@/lib/detection/vetoes';

const either = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'u');

/** The writer's only future in the sentence: nothing else in it can be the promise. */
const onlyFuture =
  '^(?!.* (?:will|shall|going to) .* (?:will|shall|going to|let me) ).* (?:i|we) (?:will|shall|am going to|are going to) ';

/** What an English sentence cannot be. */
export const englishVetoes: Vetoes = {
  promise: either(
    // A question.
    ' \\? $',
    // All of it hangs on an "if".
    '^(?!.* , (?:and|but) (?:i|we) will ) (?:[a-z]+ , )?(?:if|unless|should (?:you|we|i|the|there|any|anything)|in case|assuming|provided) ',
    // Somebody else will do it.
    '^ (?:(?:and|but|so|then) )?(?:he|she|they|the (?:vendor|supplier|system|client|customer|city|council|bank|landlord|insurer|carrier|manufacturer|board|website|government|court|factory|courier)(?: [a-z]+)?) (?:will|shall|would|should|may|might) ',
    // Only where the writer will be, or what the writer needs, hopes or tries.
    `${onlyFuture}(?:be (?:there|out|in(?! (?:touch|contact) )|at(?!.* to [a-z]+ (?:the|your|it|you) )|here|away|off|on|around|traveling|travelling|driving|flying|attending|unavailable|available) |look forward |see (?:you|ya) |attend |need |have to |assume |enjoy |arrive |stay |try |hope |probably |hopefully )`,
  ),
  // The stock phrases that ask for nothing.
  request: either(
    '^ (?:please )?(?:feel free|do not hesitate|let (?:me|us) know (?:if|should) you (?:have|need) (?:any|further|more|additional))',
    '^ please (?:find|see) (?:the )?(?:attached|enclosed|below)[^,?]*[.] $| do not reply ',
  ),
  // Says that there is none.
  change: / not (?:asking|requesting|looking) (?:for|to) (?:any |a )?chang| no changes? (?:to|needed|required|in) /,
  complaint: / no complaints | (?:not|never) complain/,
};
