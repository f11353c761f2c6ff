import { cues } from '@/lib/detection/cue';

const alter =
  '(?:change|switch|swap|replace|move|shift|convert|rework|redo|modify|adjust|amend|alter|revise|update|turn|split|merge|combine|translate|transform)';
const more =
  '(?:add|include|extend|expand|widen|increase|raise|double|triple|throw in|cover|upgrade|integrate|incorporate|insert|put in|extra|additional|another|one more|a second|a third|two more|more)';
const fewer =
  '(?:remove|drop|delete|cut|cancel|skip|leave out|scratch|lose|strip|reduce|shorten|exclude|eliminate|limit|trim|halve|discontinue|park|forgo)';
const feature =
  '(?:page|pages|button|logo|color|colour|font|banner|form|field|fields|column|report|reports|dashboard|feature|features|module|modules|language|languages|version|section|chapter|paragraph|clause|slide|slides|video|photo|photos|image|text|wording|headline|menu|filter|chart|export|import|login|signup|app|site|website|shop|integration|interface|api|format|template|package|session|sessions|workshop|training|round|rounds|seats|seat|users|licenses|units|pieces|copies|room|rooms|floor|wall|window|windows|door|doors|socket|sockets|tiles|material|size|model|item|items|line|country|countries|market|markets|region|store|locations|location|guests|people|attendees|participants|hours|days|weeks)';

/** What speaks for and against a change to what was agreed; the rules of "what counts" are the source. */
export const changeCues = cues({
  'move-milestone':
    ' (?:push|move|shift|bring|postpone|delay|defer|extend|put|pull)(?: back| forward| off| out)? (?:the |our |your |this |that |back |forward )*(?:[a-z-]+ )?(?:launch|go-live|deadline|delivery|handover|release|start|installation|milestone|completion|opening|rollout|roll-out|kick-off|kickoff|schedule|training|phase|move-in|shipment|cut-over|cutover) ',

  instead: ' (?:instead|rather than|in place of|not just|not only|in addition to|on top of|as well as|after all) ',
  'ask-more': ` (?:could|can|would|want|wants|like|need|needs|please|kindly|possible|love|prefer|let us|request|must|should|have to|has to|asking for|decided to|asked for) (?:[a-zA-Z'-]+ ){0,6}${more} (?:a |an |the |in |one |some |to |our |of |up |NUM )?`,
  'ask-fewer': ` (?:could|can|would|want|wants|like|need|needs|please|kindly|possible|love|prefer|let us|request|must|should|have to|has to|asking for|decided to|actually|rather) (?:[a-zA-Z'-]+ ){0,6}${fewer} `,
  'ask-alter': ` (?:could|can|would|want|wants|like|need|needs|please|kindly|possible|love|prefer|let us|request|must|should|have to|has to|asking for|decided to|actually|rather) (?:[a-zA-Z'-]+ ){0,6}${alter} `,
  'ask-later': ` (?:could|can|would|want|wants|like|need|needs|please|kindly|possible|love|prefer|let us|request|must|should|have to|has to|asking for|decided to|be|propose|ask) (?:[a-zA-Z'-]+ ){0,7}(?:postpone|delay|push|pushed|moved?|shift|bring|brought|reschedule|extend|extended|advance|put|defer|start|finish|pull|pulled) (?:[a-zA-Z'-]+ ){0,8}(?:to|until|till|back|forward|by|from|off|later|earlier|out) `,
  'scope-word':
    ' (?:scope|requirements?|specifications?|specs?|brief|amendment|statement of work|changes to the|modification|out of scope|phase NUM|phase one|phase two) ',
  'decided-to':
    ' (?:decided|agreed|chosen|resolved|wants|want|insists|insist|would prefer|prefer|prefers|has asked|have asked) (?:to|that|not|against|on|for|it|a|an|the|our) ',
  'no-longer':
    ' (?:no longer|not need|do not need|not going ahead|not want|do not want|not proceed|drop|dropped|dropping|cancel|cancelled|canceled|scrapped|abandoned|withdrawn|out of the question|is out|are out|is off|are off|not required|not necessary|skip|without the|forget (?:about )?the) ',
  'add-feature': ` (?:add|include|insert|adding|including|throw in|extra|additional|another|one more|second|third|further) (?:[a-zA-Z'-]+ ){0,5}${feature} `,
  'alter-feature': ` (?:change|switch|swap|replace|move|modify|adjust|amend|revise|update|make|have|get|turn) (?:[a-zA-Z'-]+ ){0,5}${feature} `,
  'make-bigger': ` (?:make|have|be|get) (?:[a-zA-Z'-]+ ){0,6}(?:bigger|smaller|larger|longer|shorter|wider|simpler|available|responsive|higher|lower|earlier|later|weekly|monthly|daily|NUM) `,
  'from-x-to-y': " from (?:[a-zA-Z'-]+ ){1,6}to (?:[a-zA-Z'-]+ )",
  'more-count':
    ' (?:NUM|two|three|four|five|six|ten|a few|several|some|double|twice|half|twenty|thirty|hundred) (?:more|extra|additional|less|further|as many|of the) ',
  'increase-to':
    " (?:increase|raise|reduce|lower|cut|expand|extend|double|halve|bump|grow|scale|shorten|widen|up) (?:[a-zA-Z'-]+ ){1,7}(?:to|by|from|for|until|into|beyond) ",
  'also-want': ' (?:also|in addition|on top|further|plus|as well|too) ',
  'we-would-like':
    ' (?:we|i|our [a-z]+|management|the (?:board|client|ceo|boss|team|director|business|marketing|owner|committee)|business|marketing|sales|legal) (?:would (?:now |rather )?(?:like|love|prefer|want)|want|wants|need|needs|prefers|prefer|asked|asks|requests|requested|insists|require|requires|have decided|has decided|are looking|wish|wishes) ',
  'turns-out':
    ' (?:turns out|it seems we|we realized|we realised|on second thought|on reflection|having thought|after (?:talking|speaking|internal|our)|we have reconsidered|change of (?:heart|mind|plan|plans)|changed (?:my|our) mind|new requirement|we forgot|i forgot|it occurred|actually ,|actually|late in the day|last minute|last-minute|sorry to|i know this is) ',
  'meeting-move':
    ' (?:meeting|call|lunch|dinner|appointment|session|interview|conference call|conference|flight|trip|visit|review|demo|presentation|workshop|catch-up|coffee) ',
  'own-edit':
    ' (?:i|we) (?:have |had |will |am |are |just )?(?:changed|updated|added|removed|moved|replaced|revised|fixed|included|corrected|made|change|update|add|remove|revise|include|correct|adjust|incorporate|changing|adding) ',
  bug: ' (?:bug|error|broken|crash|crashes|does not work|issue|defect|404|missing|wrong|typo) ',
  question: ' \\? $',
  'if-any': ' (?:if|whether|should|unless|in case) ',
  personal:
    ' (?:address|phone number|password|email|name|contact|subscription|account|address book|preferences|profile|distribution list|mailing list) ',
  past: ' (?:was|were|did|had|yesterday|last week|already|ago|has been|have been) ',
  marketing: ' (?:click|subscribe|unsubscribe|newsletter|offer|discount|sale|free|save|URL) ',
});
