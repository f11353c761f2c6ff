import { isolate } from './isolate';

/** A name for a button must stay short enough to be listened to. */
const longest = 120;

/** The beginning of a text of somebody else, for the name of a button about it. */
export const spokenText = (text: string): string => isolate(text.slice(0, longest));
