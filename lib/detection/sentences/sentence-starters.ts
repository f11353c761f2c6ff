/** Words that begin a sentence where a dot could be an abbreviation's. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  "i i'll i'm i've i'd we we'll we're we've we'd you you'll you're your the this that these those it it's he she they there here please can could would will should do does did is are have has let let's what when where why who how which if once as our my in on at for from with after before also and but so however then thanks thank hi hello dear best regards kind sorry yes no not looking sounds great happy see just now any all one another both either per to by a an attached".split(
    ' ',
  ),
);

/** What a clause behind ";" begins with when it states or asks something of its own. */
export const clauseStarters =
  /^(?:i|i'll|i'm|i've|we|we'll|we're|we've|you'll|you will|please|pls|can you|could you|would you|will you|let me|let us|let's)\b/i;

/** The same behind a dash, which more often only adds to what was said: only plain promises and requests. */
export const dashStarters = /^(?:i'll|i will|we'll|we will|please|pls|can you|could you|would you|will you|let me)\b/i;

/** A clause that hangs on a condition is never cut from what follows. */
export const conditionStarters =
  /^(?:if|when|unless|once|in case|should|provided|as soon as|until|after|before|whenever|assuming)\b/i;
