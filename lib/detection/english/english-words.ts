const words = (list: string): string => `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

/** Words that may stand between a subject and its verb without changing who does what. */
export const adverbs =
  words(`also just certainly definitely gladly happily surely personally immediately quickly simply gradually obviously naturally
  promptly directly separately actually really very of_course at_once right_away as_well hereby duly indeed`);

/** Who is on the writer's side, as a subject. */
export const ownSide =
  "(?:i|we|(?:my|our)(?: (?!will|shall|is|are)[a-z'-]+){1,3}|[a-z]+ and (?:i|myself)|(?:someone|somebody|one|a colleague|a member|people|the team|the guys)(?: [a-z]+)? (?:from|of|on|in|at) (?:our|my|us)(?: (?!will|shall)[a-z]+){0,2}|(?:one|both|all) of us)";

/** The future of a decision. */
export const willDo = '(?:will|shall|(?:am|are|is) (?:going|about) to|would be going to)';

/** Things that one can be held to: the reader could later ask whether it was done. */
export const commissive =
  words(`send resend forward email mail fax post ship dispatch deliver provide submit share supply give get hand pass bring
  return circulate distribute publish upload push release deploy roll install set put add remove include insert replace change update revise amend
  adjust correct fix repair mend patch resolve solve sort settle handle address tackle deal do make prepare draft write create build design develop
  produce print copy complete finish finalize finalise wrap close clear check double-check verify confirm validate test review read look investigate
  research find_out ask talk speak call phone ring ping text contact reach notify inform advise let keep report brief follow chase remind reply respond
  answer revert come go arrange organize organise schedule reschedule book reserve order buy pay refund reimburse credit invoice bill transfer sign
  countersign approve file register enter log record open reopen start begin kick proceed work run process implement migrate move assign hire ensure
  guarantee see_to see_that cover bear absorb waive extend hold host present demo show explain walk train teach translate proofread rework redo rewrite
  rerun restore reset recover collect pick drop swing stop visit measure quote price estimate scope plan propose offer recommend help assist support
  coordinate escalate raise flag tell commit allocate free block issue generate attach append compile summarize summarise collate gather draw cancel
  discount upgrade configure grant enable disable switch turn monitor watch track discuss consult tidy clean fit expedite incorporate reflect merge
  integrate import export load scan facilitate relay mention introduce loop cc invite dig figure pull tweak refine polish swap cut trim lower reduce
  increase honor honour mock sketch shoot edit render get_back be_in_touch be_sending be_calling be_getting be_sure be_back_to be_updating be_working
  have_someone have_somebody have_it have_this have_that have_them have_the have_our have_my have_your have_a have_an take_care take_it take_this take_a_look try_to_get`);

/** States, whereabouts and needs, which promise nothing. */
export const stative =
  words(`be have need see attend know want like love miss meet join stay remain leave arrive travel fly eat sleep win lose expect
  assume hope try think believe feel hear receive require wait appreciate understand enjoy become cost not never probably likely hopefully`);

/** Verbs with which one asks somebody for something at the beginning of a sentence. */
export const imperative =
  words(`send resend forward email mail fax ship deliver provide submit share supply give get hand pass bring return circulate
  distribute publish upload push release deploy install set put add remove include insert replace change update revise amend adjust correct fix repair
  resolve sort handle address take do make prepare draft write create build print copy complete finish finalize close clear check double-check verify
  confirm validate test review read look investigate find ask talk speak call phone ring ping text contact notify inform advise let keep report follow
  remind reply respond answer come go meet arrange organize schedule reschedule book reserve order buy pay refund transfer sign approve file register
  enter log record open start begin proceed work run process move assign ensure see extend hold show explain tell note drop pick choose select decide
  consider specify indicate state describe list name nominate fill attach cancel stop use try join help bear remember allow grant enable switch turn
  swap cut reduce increase shorten wait hurry rsvp save discuss refer visit give scrap scratch ditch delete skip limit postpone invite cc loop
  pull place issue clarify translate settle make_sure be_sure get_back drop_me shoot_me give_me ping_me`);

/** Where a clause may begin: the sentence, a greeting or a yes, a mark, a conjunction. */
export const clauseStart =
  "(?:^ (?:(?:and|but|so|or|then|also|ps|p . s .|fyi) (?:[.,:-] )?)?|^ (?:[a-z']+ ){1,3}[,:!.-] (?:(?:and|but|so|then) )?| [,;:.!?&()-] (?:(?:and|but|so|then|or) )?| (?:and|but|so|that|then|because|or) )";
