import { cues } from '@/lib/detection/cue';

/** What speaks for and against a complaint; the rules of "what counts" are the source. */
export const complaintCues = cues({
  dissatisfied:
    ' (?:unhappy|disappointed|disappointing|disappointment|dissatisfied|unsatisfied|not (?:at all |entirely |exactly |too |very |quite |really |so )?(?:happy|satisfied|pleased|impressed|acceptable|amused|good enough|what we|what i|up to|thrilled|convinced|ok|okay|fine|right|ideal|professional|the (?:quality|standard|level|first))|unacceptable|inacceptable|frustrated|frustrating|annoyed|annoying|upset|angry|fed up|sick of|tired of|appalled|appalling|shocked|dismayed|concerned|worried|worrying|alarming|alarmed|ridiculous|outrageous|disgraceful|absurd|poor|terrible|awful|horrible|dreadful|abysmal|sloppy|careless|unprofessional|rude|shoddy|substandard|sub-par|subpar|lousy|mediocre|useless|waste|mess|a joke|nightmare|fiasco|disaster|unreliable|incompetent|misleading|embarrassing|insulting|inexcusable|intolerable|regrettable|underwhelming|underwhelmed|lacking|inadequate|insufficient|rushed|amateurish|patience|trust|confidence|let down|complain|complaint|complaints|complaining|dissatisfaction|frustration|displeasure) ',
  again:
    ' (?:yet again|once again|again and again|over and over|(?:again|still|another) (?:no|not|late|wrong|broken|missing|waiting|nothing)|repeatedly|repeated|time and again|every time|every single|all the time|constantly|keeps? [a-z]+ing|kept [a-z]+ing|same (?:mistake|error|problem|issue|bug|story|defect|thing|excuse)) ',
  'nth-time':
    ' (?:(?:ORDINAL|third|second|fourth|fifth|NUM) (?:time|reminder|delay|attempt|email|request|in a row)|(?:three|four|five|two|NUM|several|many|multiple) (?:times|reminders|emails|delays|attempts)|twice) ',
  late: ' (?:late|overdue|behind schedule|behind the|weeks behind|delayed|delay|delays|slipped|slipping|missed (?:the|our|your|another|a)|too long|so long|too slow|slow|takes (?:ages|forever|weeks|too)|took (?:ages|forever|weeks|too)|dragging|drags on|dragged|never (?:arrived|came|received|heard|happened|showed|delivered|turned|called|got)|no-show|not (?:shown|turned) up|has not (?:arrived|been (?:delivered|done|fixed|resolved))|days later|weeks later|months later|past the deadline|out of time|deadline (?:passed|has)) ',
  defect:
    ' (?:damaged|broken|scratched|dented|cracked|leaking|leaks|dripping|faulty|defective|faults|crooked|uneven|peeling|wrong (?:color|colour|size|address|version|file|parts|goods|item|number|amount)|full of (?:errors|mistakes|typos)|riddled|mistakes|typos|errors|poorly|badly|half-finished|half finished|unfinished|incomplete|missing (?:again|parts|pages|half|the|screws|from)|falls apart|fell apart|does not work|not working|still not|still does not|still do not|still has not|still have not|still is not|still no|unusable|worse|worst|downhill|deteriorated|declined|regression|reopened|inconsistent|rushed|stained|dirty|noise|smell) ',
  'you-promised':
    ' (?:you (?:had |have )?(?:promised|said|told|assured|guaranteed|committed|confirmed|agreed|quoted)|we were (?:promised|told|assured|led|under the|given)|was (?:promised|supposed|meant|told|assured)|were supposed|should have (?:been|had|arrived|known|told|informed|received|never)|supposed to (?:be|have|get|receive|arrive)|as promised|been promised|contrary to|despite|in spite of|even though|although we|agreed (?:was|on|to)|impression that|broke your) ',
  'hard-to':
    ' (?:can not believe|hard to (?:believe|understand|accept)|do not understand (?:why|how)|fail to understand|beyond me|i (?:must|have to) (?:say|admit)|frankly|honestly|to be (?:honest|frank)|i am afraid|i find (?:it|the|this|that)|we find (?:it|the|this|that)|unfortunately|sadly|regret|to put it mildly|hardly|barely|seriously|how is it possible|why (?:is|does|did|was|were|has|have|do|are) (?:it|this|we|you|nobody|no one|the|there|our|every)|how (?:can|could|long|often) |what is going on|is this a joke|enough is enough|at this rate|last straw|had enough|the least) ',
  consequence:
    ' (?:lost (?:a|the|us|our|money|customers|sales|business|time|two|three|NUM|trust|confidence|faith|patience)|losing (?:money|customers|patience|time|trust|confidence|sales|faith)|cost us|waste of|wasted|had to (?:redo|find out|fix|chase|call|ask|send|wait|cancel|explain|correct|apologise|apologize|rework|clean|learn|hear|remind|pay)|embarrassed|in front of|compensation|refund|escalate|escalating|reconsider|terminate|other (?:options)|last chance|lawyer|penalty) ',
  tone: ' (?:tone|rude|communication|lack of|handling|handled|treatment|service|quality|standard|response time|turnaround) ',
  surprise: ' (?:surprise|surprised|to our) ',
  negative: ' (?:not|no|never|nothing|nobody|none|neither|nor|without) ',
  but: ' (?:but|yet|however|although|though|despite|still) ',
  exclaim: ' ! ',
  // Against a complaint.
  praise:
    ' (?:thank|thanks|great|pleased|happy with|love|lovely|excellent|perfect|impressed|fantastic|wonderful|appreciate|nice|glad|pleasure|awesome|congratulations|best) ',
  'if-any': ' (?:if|in case|should|whether|unless) ',
  personal: ' (?:love|baby|game|tired|sick|weather|movie|school|mom|dad|bed|weekend|friend|friends|fuck|hate) ',
  report:
    ' (?:returns? a|error (?:message|code)|404|500|browser|safari|chrome|iphone|log|logs|version|api|button|page|screen|click|null|timeout) ',
  question: ' \\? $',
});
