import { cues } from '@/lib/detection/cue';
import { imperative } from './english-words';

/** What may come before the verb of a sentence that asks: a yes, a list mark, a soft word. */
const lead =
  '(?:(?:NUM \\. |NUM \\) |- |> |\\* )?(?:(?:please|also|then|just|and|but|so|ok|okay|now|again|first|second|next|finally|hey|yes|no|sure|well|actually|anyway|meanwhile|otherwise|ps|fyi|and please|so please|if possible|when you can|in the meantime|from now on) (?:[,:.!-] )?){0,2})';
/** After a noun that looks like a verb: "Work is", "Report was", "Help will". */
const notVerbal =
  '(?!is |are |was |were |will |has |have |had |of |by the |from the [a-z]+ (?:is|was)|should |could |would |may |can |you )';
const object =
  '(?:me|us|him|her|them|it|this|that|these|those|the|a|an|your|my|our|his|their|all|any|both|each|some|one|everyone|someone|with|NUM|EMAIL)';
/** Words at the beginning of a statement or a question. */
const notVerb =
  '(?:i|you|he|she|it|we|they|this|that|these|those|there|here|the|a|an|my|your|our|his|her|their|its|all|any|both|each|some|no|not|if|when|while|as|since|because|although|though|after|before|until|once|for|from|to|in|on|at|by|with|of|about|into|over|under|between|during|per|via|and|or|but|so|yes|what|who|which|where|how|why|whose|is|are|was|were|am|be|been|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|thanks|thank|hi|hello|hey|dear|sorry|good|great|nice|very|only|even|also|just|such|maybe|perhaps|now|then|still|again|attached|enclosed|regarding|re|fw|subject|according|including|given|despite|within|without|through|against|like|unlike|than|except|almost|about|nearly|either|neither|whether|unless|plus|including|following|based|considering|assuming|hope|hoping|looking|glad|happy|wish|welcome|love|miss|had|got|saw|sent|told|made|went|took|gave|put (?:it )?mildly|let)';

const reader = '(?:you|you guys|you all|someone|somebody|anyone|your [a-z]+|one of you)';

/** What speaks for and against a request to the reader; the rules of "what counts" are the source. */
export const requestCues = cues({
  'please-do': ` (?:please|kindly) (?!find|see (?:attached|below|the attached)|do not reply|note|be advised|accept|enjoy|be informed|feel free|contact us|click|be aware)[a-z]+ `,
  'please-end': ' please (?:[.!,?]|$)',
  'please-any': ' (?:please|kindly) ',
  'please-find':
    ' (?:please|kindly) (?:find|see|refer to|note|be advised|be informed|feel free|click|do not reply|do not hesitate|accept|visit|ignore|enjoy) ',
  'could-you': `(?:^| [,.:;!-]| and| but| so| or| then| if| when| wondering if| whether| to see if) (?:could|can|would|will|may|might) (?:${reader}|u|we) `,
  'could-you-any': ` (?:could|can|would|will) (?:${reader}) (?:please |kindly |be able to |mind |possibly |perhaps |ever )?[a-z]+ `,
  'are-you-able':
    ' (?:are|is|would|will) (?:you|someone|anyone|your [a-z]+|it) (?:be )?(?:able|available|possible|willing|free|ok|okay|happy|interested|in a position|good|around|open|up for|coming|going|planning) ',
  'would-you-mind':
    ' (?:would you mind|do you mind|mind [a-z]+ing|would it be (?:possible|ok|okay|too much|much|a problem)|any chance|is there any (?:way|chance)|is it possible|would it help|any way) ',
  'do-you':
    '(?:^| [,.:;!-]| and| but| so) (?:do|did|have|has|are|is|was|were|does|had|am) (?:you|your|u|we|there|it|this|that|the|these|those|anyone|someone|everyone|he|she|they|i) ',
  'wh-question': `(?:^| [,.:;!-]| and| but| so| also) (?:what|when|where|who|which|how|why) (?:[a-zA-Z'-]+ ){1,}`,
  'question-end': ' \\? $',
  'question-inside': ' \\? ',
  'question-with-you': " (?:you|your|u) (?:[a-zA-Z'-]+ |[,] ){0,30}\\?",
  'start-imperative': `^ ${lead}${imperative} ${notVerbal}`,
  'start-imperative-object': `^ ${lead}${imperative} (?:back |out |up |over |down |off |with |at |on |to |in |into |for |through )?${object} `,
  'start-verb-object': `^ ${lead}(?!${notVerb} )[a-z]+ (?:up |out |over |down |off |back |in |on )?${object} `,
  'named-imperative': `^ [a-z'-]+(?: [a-z'-]+)? [,:-] (?:please |can you |just |also )?${imperative} ${notVerbal}`,
  'comma-imperative': ` , (?:please |then |also |just |so |and |but )?${imperative} ${notVerbal}`,
  'if-then-imperative': ` (?:if|when|once|before|after|until|unless) (?:[a-zA-Z'-]+ ){2,25}, (?:please |then |just )?${imperative} `,
  'imperative-object': ` ${imperative} (?:me|us|him|her|them|this|that|these|it|the|your|my|our|a|an|all|any|with|back to|out|up|over|to|in on) `,
  'do-not-forget':
    ' (?:do not forget|remember|be sure|make sure|make certain|ensure) (?:to|that|you|the|we|all|it|this|your) ',
  'i-need':
    ' (?:i|we)(?: (?:will|shall|would|do|may|might|really|still|both))? (?:need|require|want|await|lack) (?!to |from us)',
  'i-need-to-know':
    ' (?:i|we)(?: (?:will|shall|would|do|may|might))? (?:need|want|would like|like|wish|have|love|would love) to (?:know|see|hear|have|get|understand|receive|be|discuss|meet|talk|ask|request|schedule|set|confirm|find|speak|clarify|check|invite|propose|suggest|arrange|review|add|change) ',
  'still-waiting':
    ' (?:still )?(?:waiting|missing|outstanding|pending|await|short of|need) (?:for |on |from )?(?:your|you|the|a|an|feedback|approval|confirmation|signature|answer|reply|input|from you|on your|any) ',
  'would-be-great':
    " (?:would|will|'d) (?:be (?:great|good|nice|helpful|wonderful|lovely|appreciated|grateful|much|super|awesome|perfect|fantastic|ideal|useful|best|better|very|most|so)|help|appreciate|welcome|love it if|suit|save) ",
  'i-would-ask':
    ' (?:i|we|may i|may we|can i|can we|could i|could we|let me) (?:would )?(?:ask|request|suggest|propose|recommend|remind|beg|urge|advise|invite|encourage|kindly ask|have to ask|trouble) ',
  'can-i-have':
    ' (?:can|could|may|might) (?:i|we) (?:please |kindly |possibly |perhaps )?(?:have|get|ask|see|meet|talk|speak|schedule|set|do|borrow|use|change|add|move|book|arrange|expect|trouble|receive|obtain|check|confirm|agree|discuss|assume|count|swap|make|push|pick|go|be|keep|replace|switch|extend|include|put|also|take|start) ',
  'shall-we':
    '(?:^| [,.:;!-]| so| or| and) (?:shall we|should we|should i|shall i|how about|what about|why not|why do not (?:we|you)|let us|perhaps we (?:could|can|should)|maybe we (?:could|can|should)|we could|we should|we can) ',
  'lets-meet':
    ' (?:let us|we should|we could|shall we|can we|could we|how about|want to|like to|available to|free to|free for|available for|able to) (?:meet|get together|talk|discuss|have (?:a call|lunch|dinner|coffee)|schedule|set up|speak|plan|catch up|chat|go|grab|do|find|try|try and|jump|hop|touch base|connect|sit down) ',
  'you-should':
    ' (?:you|your team|your [a-z]+|someone (?:from|on|in|at) your [a-z]+|everyone|all of you|each of you) (?:will |would |still |also )?(?:should|must|need to|needs to|have to|has to|ought to|are to|got to|will need to|may want to|might want to) ',
  'your-turn':
    ' (?:(?:the )?ball is in your|over to you|your (?:call|turn|move|decision|approval|signature|confirmation|input|feedback|thoughts|comments|opinion|advice|help|assistance|attention|response|reply|go-ahead|blessing|okay)|up to you|in your hands|up to your) ',
  'advise-end':
    ' (?:advise|rsvp|revert|respond|reply|confirm|comment|acknowledge|clarify) (?:[.!]|by|as soon|at your|today|tomorrow|when|on|whether|if|the|which|how|to|back|$)',
  'at-your-convenience':
    ' (?:at your (?:earliest )?(?:convenience)|as soon as (?:possible|you can)|when you (?:get|have|can)|whenever you|by return|urgently|before you|once you have|at your end|from your (?:end|side)|on your (?:end|side)) ',
  wondering:
    ' (?:wondering|wonder|curious|would like to know|want to know|need to know|interested in knowing|asking|trying to (?:find|figure)|not sure) (?:if|whether|how|what|when|who|about|where|which|why) ',
  'give-a-call':
    ' (?:give (?:me|us|him|her|[a-z]+) a (?:call|ring|shout|buzz|heads up)|call me|email me|contact me|drop (?:me|us)|shoot (?:me|us)|send (?:me|us)|ping me|ring me|page me|get back to me|get back to us|write me|text me|tell me|remind me|show me|help me|keep me|copy me|cc me|give me|forward me|keep us|tell us|send it|get me) ',
  // Against a request.
  'any-questions':
    ' (?:any|further|additional|more|other) (?:questions|queries|concerns|problems|issues|help|assistance|information|info|doubts) ',
  'feel-free':
    ' (?:feel free|do not hesitate|happy to|no need|need not|nothing (?:you|for you)|not need to|do not need to|no action|do not reply|no rush|never mind|not necessary|do not worry|no reply) ',
  reported: ' (?:asked|wants|wanted|told|said|says|requested|asks|invited|mentioned) ',
  'own-subject-start': '^ (?:i|we|he|she|they|it|this|that|there|the|our|my|these|those|his|her|their|thanks|thank) ',
  'you-subject-start': '^ (?:you|your) ',
  marketing:
    ' (?:click|click here|subscribe|unsubscribe|newsletter|offer|offers|discount|sale|free|prize|win|deal|deals|shop|save|coupon|promo|webinar|sign up|learn more|members|membership|earn|readers|your account|log in|login|password|visit our|our website|facebook|twitter|URL|browser|spam|address book|preferences|download|app|privacy policy|view this|customers) ',
  'to-unsubscribe':
    ' (?:to|if you wish to|if you no longer|if you do not) (?:unsubscribe|be removed|remove|opt out|stop receiving|receive|view|ensure|read|change your|manage|update your|learn|find out|order|contact|access|register|see) ',
  exclaim: ' ! ',
  'shall-i-offer': ' (?:shall|should|do you want me to|want me to|may) (?:i|we)? ?[a-z]+ ',
  'rhetorical-third': '(?:^| [,.:;!-]) (?:is|was|were|did|does|will|can|would|has) (?:he|she|they|it|there|the|this) ',
});
