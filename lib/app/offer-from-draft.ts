import type { Suggestion } from '@/lib/detection/suggestion';
import { foldSpace, type LetterPromise } from './letter';

/** More than anybody promises in one mail. */
const most = 50;

/**
 * What of a draft may be logged once it is sent, in the order of its text, each wording once. A promise is ours; what we ask
 * of them is theirs. Only a sure promise to a client is ticked by itself: asking is not yet having been promised, and a mail
 * to nobody on file is most likely none of ours. `reported`: the texts of reports that were put into the draft; what stands there as
 * it was put in is offered only where it is a sure promise, since a template asks for many things that nobody logs.
 */
export function offerFromDraft(
  found: readonly Suggestion[],
  { toClient, reported = [] }: { readonly toClient: boolean; readonly reported?: readonly string[] },
): LetterPromise[] {
  const put = reported.map(foldSpace);
  const promises = new Map<string, LetterPromise>();
  for (const { kinds, quote, due, sure } of found) {
    const sentence = foldSpace(quote);
    const isPromise = kinds.includes('promise');
    if ((!isPromise && !kinds.includes('request')) || sentence === '' || promises.has(sentence)) continue;
    if (!(isPromise && sure) && put.some((text) => text.includes(sentence))) continue;
    promises.set(sentence, {
      sentence,
      direction: isPromise ? 'ours' : 'theirs',
      dueDay: due?.day ?? null,
      ticked: isPromise && sure && toClient,
      chosen: false,
      logged: false,
      round: 0,
    });
  }
  return [...promises.values()].slice(0, most);
}
