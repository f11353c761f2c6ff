import type { DayRole } from '@/lib/detection/due/day-mention';

/** So much text before and after a day decides what it is to its sentence. */
const reach = 60;

const deadline =
  /(?<!\w)(?:(?:on or |at or |or )?before|(?:and |or )?by|until|till|til|no later than|not later than|latest(?: by| on)?|at (?:the )?(?:very )?latest(?: by| on)?|prior to|ahead of|due(?: date)?(?: is| on| by| of|:)?|deadline(?: is| of| on|:)?|up to|in time for)(?: the| this| about| around| at| on| approximately| approx\.?| or on| close of| noon| latest| say)?,? ?$/i;
const before = /(?<!\w)(?<!on or |at or )(?:before|prior to|ahead of)(?: \w+)?,? ?$/i;
const deadlineAfter = /^,? ?\(?(?:at the (?:very )?latest|latest|or (?:sooner|earlier|before)|deadline)(?!\w)/i;

/** Nouns that a day only names: "Monday's call", "the Friday meeting", "the 3 March invoice". */
const things =
  'call|calls|meeting|meetings|minutes|report|reports|invoice|invoices|email|e-mail|mail|message|letter|session|workshop|demo|review|release|version|newsletter|event|edition|issue|agenda|discussion|conversation|presentation|deck|figures|numbers|results|statement|order|delivery|shipment|draft|notes|update|incident|outage|standup|stand-up|sync|catch-up|interview|webinar|conference|training|slot|appointment|deadline|launch|kick-?off';
const thingAfter = new RegExp(`^(?:'s?)? ?(?:\\w+ )?(?:${things})(?!\\w)`, 'i');
const possessive = /^'s? (?!time(?!\w)|at |end)/i;

/** Words before a day that make it what is spoken of, not when something is due. */
const topicBefore =
  /(?<!\w)(?:dated|as of|since|of|regarding|re:?|concerning|following(?: up on)?|further to|(?:talk|talked|talking|speak|spoke|ask|asked|chat|write|wrote|know|hear|heard|question|questions|news|thoughts) about|instead of|rather than|not|from our|last|past|ago|arrived|received|contract|invoice from|letter from|e-?mail from|mail from|message from|report from|minutes from|notes from|order from|version from|figures from|numbers from|statement from|quote from|every|each|whether|if)(?: the| our| your| on)?,? ?$/i;

/** "We signed on", "was sent": a day on which something was done. What will or must be done is told by the word before the verb. */
const done =
  /(?<!\w)(?:as|i|we|you|he|she|they|it|that|which|who|was|were|had|[a-z]{3,}s?)(?:'ve|'d| have| had| has| already| just| only)? (?:signed|sent|met|held|agreed|discussed|spoke|talked|shared|received|submitted|ordered|placed|delivered|shipped|made|had|was|were|reported|asked|promised|requested|launched|issued|paid|got|gave|wrote|said|told|mentioned|emailed|called|started|arrived|came|went|did|uploaded|forwarded|approved|completed|finished|published|posted|raised|opened|closed|left|took|visited|booked)(?: (?!for |to |by |until |before )\w+){0,3}? ?(?:on|at|in)?(?: the)? ?$/i;
const notDone =
  /(?<!\w)(?:be|been|being|is|are|get|gets|have|has|it|them|want|need|needs|will|must|should|to|expect|expected) (?:\w+ ){0,1}(?:signed|sent|shared|received|submitted|ordered|placed|delivered|shipped|made|reported|launched|issued|paid|started|uploaded|forwarded|approved|completed|finished|published|posted|raised|opened|closed|left|booked)(?: \w+){0,3} ?$/i;

/** What was to be by a day, and so was not. */
const wasDue =
  /(?<!\w)(?:was|were|had been|has been) (?:\w+ )?(?:promised|due|scheduled|planned|meant|supposed|expected)(?:(?! (?:but|so|please|will|to) |'ll )[^,;.!?]){0,20}$/i;

/** "As of Monday", "from 1 May on": at the head of a clause the day on which something begins. */
const begins = /(?:^|[,;:.!?] )(?:from|as of|as from|starting|effective|beginning)(?: from| on)?(?: the)? ?$/i;

export interface RoleFound {
  readonly role: DayRole;
  /** How many units before the day the word begins that makes it a deadline. */
  readonly lead: number;
  /** The day before is as good. */
  readonly before: boolean;
}

/**
 * What a day at `start` to `end` is to its sentence, by the words around it. Source: README of the data, "Due dates": by and on
 * a day are that day, before a day accepts the day before, and a day that the thing is about is none; facts on due dates,
 * recommendation 5: choose by the link ("by", "before", "until"), pass over days after "of", "from", "dated".
 */
export function roleOf(text: string, start: number, end: number): RoleFound {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const word = deadline.exec(left);
  if (possessive.test(right)) return { role: 'topic', lead: 0, before: false };
  if (wasDue.test(left)) return { role: 'topic', lead: 0, before: false };
  if (word) return { role: 'deadline', lead: word[0].length, before: before.test(left) };
  if (begins.test(left)) return { role: 'point', lead: 0, before: false };
  if (deadlineAfter.test(right)) return { role: 'deadline', lead: 0, before: false };
  if (topicBefore.test(left) || thingAfter.test(right)) return { role: 'topic', lead: 0, before: false };
  if (done.test(left) && !notDone.test(left)) return { role: 'topic', lead: 0, before: false };
  return { role: 'point', lead: 0, before: false };
}
