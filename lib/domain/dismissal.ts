import * as z from 'zod/mini';
import { recordBase, recordId, shortText } from './record';

/** So many wordings are remembered; whoever dismisses more has other wishes than a longer list. The oldest leave. */
export const mostDismissals = 1000;
/** A wording stops long before; two views that dismiss at once may add one more. */
export const mostDismissedMessages = 20;

/** A wording that the user did not want to be offered; its id is the wording's key (./wording-key). */
export const dismissal = z.strictObject({
  ...recordBase,
  /** The sentence as it stood in the mail where it was dismissed last. */
  sample: shortText,
  /** Keys of the messages in which it was dismissed (lib/matching/message-key), oldest first. */
  messages: z.array(recordId).check(z.minLength(1), z.maxLength(mostDismissedMessages)),
});
export type Dismissal = z.infer<typeof dismissal>;
