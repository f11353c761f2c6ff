/** Patterns for the words right before (ending there) and right after (beginning there) a day. */

export const deadlineBefore =
  /(?<!\w)(?:(?:on or |at or |or )?before|(?:and |or )?by|until|till|til|no later than|not later than|latest(?: by| on)?|at (?:the )?(?:very )?latest(?: by| on)?|prior to|ahead of|due(?: date)?(?: is| on| by| of|:)?|deadline(?: is| of| on|:)?|up to|in time for)(?: the| this| about| around| at| on| approximately| approx\.?| or on| close of| noon| latest| say)?,? ?$/i;
/** "Before", and not "on or before": the day before is as good. */
export const onlyBefore = /(?<!\w)(?<!on or |at or )(?:before|prior to|ahead of)(?: \w+)?,? ?$/i;
export const deadlineAfter = /^,? ?\(?(?:at the (?:very )?latest|latest|or (?:sooner|earlier|before)|deadline)(?!\w)/i;

/** "As of Monday", "from 1 May on": at the head of a clause the day on which something begins. */
export const beginsBefore =
  /(?:^|[,;:.!?] )(?:from|as of|as from|starting|effective|beginning)(?: from| on)?(?: the)? ?$/i;

/** What is still to come has not been done, whatever the verb. */
export const aheadWords = /(?<!\w)(?:next|coming|following|tomorrow|from now)(?!\w)/i;

/** Nouns that a day only names: "Monday's call", "the Friday meeting", "the 3 March invoice". */
const things =
  '(?:call|meeting|report|invoice|e?-?mail|message|letter|session|workshop|demo|review|release|version|newsletter|event|edition|issue|discussion|conversation|presentation|deck|statement|order|shipment|draft|update|incident|outage|stand-?up|interview|webinar|conference|slot|appointment)s?|minutes|agenda|figures|numbers|results|delivery|notes|sync|catch-up|training|launch|kick-?off';

const verbs =
  'signed|sent|shared|received|submitted|ordered|placed|delivered|shipped|made|reported|launched|issued|paid|started|uploaded|forwarded|approved|completed|finished|published|posted|raised|opened|closed|left|booked';
const told =
  'met|held|agreed|discussed|spoke|talked|had|was|were|asked|promised|requested|got|gave|wrote|said|told|mentioned|emailed|called|arrived|came|went|did|took|visited';

export const topicAfter = [
  /^'s? (?!time(?!\w)|at |end|close)/i,
  new RegExp(
    `^(?:'s?)? ?(?:(?!(?:and|or|to|for|so|but|then|please|with|at|as|in|on|when|if|i|we|you) )\\w+ )?(?:${things})(?!\\w)`,
    'i',
  ),
  new RegExp(`^,? (?:i|we|you|he|she|they|it) (?:had |have )?(?:${verbs}|${told})(?!\\w)`, 'i'),
  /^ (?:did not|didn't|never|has not|hasn't|came and went)(?!\w)/i,
] as const;

export const topicBefore = {
  /** Words that make a day what is spoken of, not when something is due. */
  link: /(?<!\w)(?:dated|as of|since|of|regarding|re:?|concerning|following(?: up on)?|further to|(?:talk|talked|talking|speak|spoke|ask|asked|chat|write|wrote|know|hear|heard|question|questions|news|thoughts) about|instead of|rather than|not|from our|last|past|ago|arrived|received|contract|(?:invoice|letter|e-?mail|mail|message|report|minutes|notes|order|version|figures|numbers|statement|quote) from|every|each|whether|if)(?: the| our| your| on)?,? ?$/i,
  /** What was to be by a day, and so was not: "it was promised for". */
  wasDue:
    /(?<!\w)(?:was|were|had been|has been) (?:\w+ )?(?:promised|due|scheduled|planned|meant|supposed|expected)(?:(?! (?:but|so|please|will|to) |'ll )[^,;.!?]){0,20}$/i,
  /** A day on which something was done: "as we agreed on", "was sent"; but "return the signed form" is still to be done. */
  done: new RegExp(
    `(?<!\\w)(?:(?:as|i|we|you|he|she|they|it|that|which|who|was|were|had|(?!(?:the|an?|your|our|my|his|her|its|their|this|these|those|any|all|each|fully|duly)(?!\\w))[a-z]{3,20})(?:'ve|'d| have| had| has| already| just| only)? (?:${verbs}|${told})|(?:i|we) (?:expected|hoped))(?: (?!for |to |by |until |before )\\w{1,20}){0,3}? ?(?:on|at|in)?(?: the)? ?$`,
    'i',
  ),
  /** What will or must be done is told by the word before the verb. */
  notDone: new RegExp(
    `(?<!\\w)(?:be|been|being|is|are|get|gets|have|has|it|them|want|need|needs|will|must|should|to|expect|expected) (?:\\w{1,20} )?(?:${verbs})(?: \\w{1,20}){0,3} ?$`,
    'i',
  ),
  /** "The third time in two weeks", "nothing has happened in three weeks": a time that is over. */
  soFar: /(?<!\w)(?:times?|twice|nothing|(?:has|have|had) (?:not |never )?\w{1,20})(?: \w{1,20}){0,3} $/i,
  will: /(?:will|'ll|going to|should|must|could|please) /i,
} as const;
