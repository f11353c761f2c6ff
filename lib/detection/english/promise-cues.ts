import { cues } from '@/lib/detection/cue';
import { clauseStart, commissive, imperative, ownSide, stative, willDo } from './english-words';

/** What speaks for and against a promise of the writer's side; product.md and the rules of "what counts" are the source. */
export const promiseCues = cues({
  'own-will-do': ` ${ownSide} ${willDo} (?:be able to )?(?:try and |go ahead and )?${commissive} `,
  'own-will-any': ` ${ownSide} ${willDo} (?!not|${stative} )[a-z]+ `,
  'own-will-to-you': ` ${ownSide} ${willDo} (?:[a-zA-Z'-]+ ){1,9}(?:you|your|y'all) `,
  'own-passive': ` (?:will|shall|is going to|are going to) be (?:[a-z]+ )?(?:sent|delivered|shipped|paid|fixed|done|ready|completed|finished|provided|returned|installed|deployed|updated|available|corrected|replaced|released|live|resolved|credited|forwarded|processed|submitted|uploaded|handed|shared|issued|with you|in your|on your|over to you|sorted|repaired|posted|confirmed|cleared|covered) `,
  'start-will-do': `(?:^ |^ (?:[a-z]+ ){1,3}[,.!-] | (?:and|[,.!;:-]) )(?:will|shall) ${commissive} `,
  'let-me-do': `${clauseStart}(?:let me) (?:go ahead and |try and )?(?!know|tell|say|have|start by|begin by|introduce|assure|remind|add|be |explain)[a-z]+ `,
  'get-back':
    ' (?:get back|be back|come back|circle back|report back|revert|write back|call (?:you )?back|reply back|feed back) (?:to|with|in|on|by|as|tomorrow|soon|shortly|WEEKDAY|later|this|next|first|before|within|[.,])',
  'we-are-committing':
    ' (?:(?:we|i) (?:are|am) committed to|we undertake to|we agree to|i agree to|we commit to|will take responsibility|at our (?:own )?(?:cost|expense)|free of charge|on the house|at no (?:extra |additional )?(?:cost|charge)|without charge|in full) ',
  'with-you-by':
    ' (?:will|shall) (?:be|reach|arrive|land|go|come|follow|hit|leave) (?:[a-z]+ )?(?:with you|to you|you|in your|at your|on site|out|over|back|live|up|ready|done|there|tomorrow|on|by|this|next|shortly|later|within|separately) ',
  'noun-goes-out': ` (?:goes|go|comes|come|follows|follow|lands|ships|ship|starts|start|arrives|leaves) (?:out |over |live |up |to |back )?(?:to you |with you )?(?:on|tomorrow|by|this|next|first|today|WEEKDAY|later|within) `,
  'dated-deadline':
    ' (?:by|before|no later than|within|until|till|latest) (?:the |end |close |cob|eod|eow|tomorrow|noon|midnight|WEEKDAY|MONTH|NUM|ORDINAL|TIME|next|this|then|a |two|three|four|five|tonight|lunch)',
  'has-day':
    ' (?:tomorrow|today|tonight|WEEKDAY|MONTH|ORDINAL|this (?:week|afternoon|morning|evening|month)|next (?:week|month)|end of|eod|cob|first thing|later) ',
  'stock-phrase':
    '(?:leave (?:it|that|this|them|the [a-z]+) (?:with|to) (?:me|us) |consider (?:it|that|this) (?:done|sorted|fixed|handled|booked)|(?:count|rely|depend) on (?:me|us) |(?:^|[,.!-]) (?:i am |we are )?on it [.!,]|(?:i|we) (?:have )?got (?:this|it) covered|you have (?:my|our) word| rest assured | (?:i|we) (?:can |do |hereby )?(?:promise|guarantee|undertake|commit|pledge|assure you) | see to it | take care of (?:it|that|this|the) | (?:hear|answer|reply|call|news|expect [a-z ]{1,30}) (?:back )?from (?:me|us|our|one of us) | coming your way | on its way to you | heading your way | in your (?:inbox|hands|mailbox) (?:by|on|before|tomorrow|this|next|within|first) | you can expect | will do [.!,]| shall do [.!,]| bear with (?:me|us) )',
  // Against a promise.
  'if-clause': `(?:^| [,.;:(-]| and| but| that| so) (?:if|unless|should (?:you|we|i|anything|there|it)|in case|in the event|assuming|provided|providing|subject to|depending|were (?:you|we|i)|had (?:you|we|i)|whether|even if|only if) `,
  'if-later': ' (?:if|unless|in case|provided that|assuming|depending on|subject to|whether or not) ',
  'if-needed':
    ' (?:if (?:needed|necessary|required|you (?:want|like|wish|prefer|need|would like))|should you (?:need|want|wish)|as needed|when needed) ',
  hedge:
    ' (?:may|might|could|should|would|hope|hopes|hoping|hopefully|try|trying|aim|intend|perhaps|maybe|probably|likely|possibly|potentially|i think|i guess|i believe|not sure|expect to|planning to|plan to|plan on|thinking of|thinking about|do our best|with any luck|fingers crossed|wish|tentatively|looking to) ',
  'own-hedge': ` ${ownSide} (?:may|might|could|should|would|hope|hopes|try|will try|will probably|can|expect|aim|intend|plan|want) `,
  'own-would': ` ${ownSide} would `,
  'own-can': ` ${ownSide} can `,
  'own-not': ` ${ownSide} (?:${willDo}|can|do|am|are|could|would) (?:not|never|no longer|have no) `,
  'own-need': ` ${ownSide} (?:will |shall |would )?(?:need|have|want|require|still have|be needing) (?:to|you|your|the|a|an|from|more|some|it|this|that|at|access|about|all) `,
  'own-attend': ` ${ownSide} ${willDo} (?:attend|join|see|meet|miss|stay|leave|arrive|travel|fly|drive|skip|pass|decline|remain|wait|catch|be|head|go to|come to|dial|participate|represent|grab|have (?:lunch|dinner|coffee|a|to)|eat|play|watch) `,
  'you-will': ' you (?:will|shall|are going to|would|should|might|may|can|must) ',
  'you-will-need':
    ' you (?:will|shall|are going to|would|should|might|may|can|must) (?:need|have to|be able|want|also|see|find|notice|love|enjoy|be|not|never|probably|like|never|know) ',
  'it-will': ' (?:it|this|that|there|which|these|those|what|who) (?:will|shall|is going to|would|should|might|may) ',
  'will-be': ' (?:will|shall) be ',
  reported:
    ' (?:said|says|told|mentioned|asked|wrote|promised|informed|assured|thought|heard|understand|understood|wanted|announced|according to|apparently|was going to|were going to|supposed to) ',
  'reported-would':
    ' (?:he|she|they|you|it|who|that|which|i|we) (?:said|told|promised|mentioned|would have|had|asked|wrote|thought) ',
  past: ' (?:was|were|did|had|sent|made|gave|got|went|came|took|spoke|talked|called|paid|shipped|delivered|completed|finished|received|forwarded|met|left|signed|closed|fixed|updated|uploaded|agreed|changed|discussed|attached|yesterday|ago|last (?:week|month|year|night|WEEKDAY)|already|earlier) ',
  'own-past': ` ${ownSide} (?:have|had|did|was|were|[a-z]+ed|sent|made|gave|got|went|came|took|spoke|paid|met|left|just) `,
  'own-present': ` ${ownSide} (?:am|are|is) (?:currently |still |now |already )?[a-z]+ing `,
  question: ' \\? $',
  'question-any': ' \\? ',
  'shall-i': `(?:^| [,.:;-]| and| or) (?:shall|should|can|may|could|would) (?:i|we) `,
  legal:
    ' (?:hereof|thereof|liable|liability|warrant|agreement|contract|confidential|party|parties|terms and conditions) ',
  marketing:
    ' (?:click|subscribe|unsubscribe|newsletter|offer|offers|discount|sale|free|prize|win|deal|deals|shop|save|coupon|promo|webinar|sign up|learn more|our customers|members|membership|earn|readers|your account|customer service|our website) ',
  'offer-help':
    ' (?:happy to|glad to|can help|feel free|would be happy|be happy|be glad|if i can|willing to|available to|let me know if|do not hesitate) ',
  'own-life':
    ' (?:lunch|dinner|breakfast|bed|sleep|gym|home|beer|drinks|game|movie|party|weekend|vacation|holiday|kids|mom|dad|wife|husband|baby|love|christmas|church|class|school|exam|flight|plane|hotel) ',
  'general-always': ' (?:always|usually|generally|normally|every time|continue to|as always|forever|never) ',
  imperative: `${clauseStart}(?:please )?${imperative} (?:me|us|the|a|an|this|that|your|my|our|it|him|her|them|to|in|out|up|on|all|any|at|with|for|if|by|over|back|how|what|when|whether|NUM) `,
});
