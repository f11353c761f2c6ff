import type { Vetoes } from '@/lib/detection/vetoes';

export const englishVetoes: Vetoes = {
  // A question; all of it hangs on an "if"; somebody else will do it.
  promise:
    / \? $|^ (?:[a-z]+ , )?(?:if|unless|should (?:you|we|i|the|there|any|anything)|in case|assuming|provided) |^ (?:(?:and|but|so|then) )?(?:he|she|they|the (?:vendor|supplier|system|client|customer|city|council|bank|landlord|insurer|carrier|manufacturer|board|website|government|court|factory|courier)(?: [a-z]+)?) (?:will|shall|would|should|may|might) /,
  // The stock phrases that ask for nothing.
  request:
    /^ (?:please )?(?:feel free|do not hesitate|let (?:me|us) know (?:if|should) you (?:have|need) (?:any|further|more|additional))|^ please (?:find|see) (?:the )?(?:attached|enclosed|below)[^,?]*[.] $| do not reply /,
  change: / not (?:asking|requesting|looking) (?:for|to) (?:any |a )?chang| no changes? (?:to|needed|required|in) /,
  complaint: / no complaints | (?:not|never) complain/,
};
