import type { Vetoes } from '@/lib/detection/vetoes';

export const englishVetoes: Vetoes = {
  // A question, or all of it hangs on an "if".
  promise: / \? $|^ (?:[a-z]+ , )?(?:if|unless|should (?:you|we|i|the|there|any|anything)|in case|assuming|provided) /,
  // The stock phrases that ask for nothing.
  request:
    /^ (?:please )?(?:feel free|do not hesitate|let (?:me|us) know (?:if|should) you (?:have|need) (?:any|further|more|additional))|^ please (?:find|see) (?:the )?(?:attached|enclosed|below)[^,?]*[.] $| do not reply /,
  change: / not (?:asking|requesting|looking) (?:for|to) (?:any |a )?chang| no changes? (?:to|needed|required|in) /,
  complaint: / no complaints | (?:not|never) complain/,
};
