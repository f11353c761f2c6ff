import { type Dismissal, mostDismissedMessages } from './dismissal';

type Learnt = Pick<Dismissal, 'sample' | 'messages'>;

/** A sample is for recognising the sentence, not for reading it again (./record). */
const longestSample = 400;
/** Once may be about that mail; twice is about the wording. */
const stopsAfter = 2;

/** What is remembered after one more dismissal, in the message of that key; `before` is null for the first. */
export function dismissOnceMore(
  before: Learnt | null,
  { sample, message }: { readonly sample: string; readonly message: string },
): Learnt {
  const messages = [...new Set([...(before?.messages ?? []), message])];
  return { sample: sample.slice(0, longestSample), messages: messages.slice(-mostDismissedMessages) };
}

/** Whether the wording is offered nowhere any longer: it was dismissed in two messages. */
export const isStopped = ({ messages }: Pick<Dismissal, 'messages'>): boolean => messages.length >= stopsAfter;

/** Whether a wording is not to be offered in the message of that key. */
export const isDismissedIn = (dismissal: Pick<Dismissal, 'messages'>, message: string): boolean =>
  isStopped(dismissal) || dismissal.messages.includes(message);
