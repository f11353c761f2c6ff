import type { threadLimits } from '@/lib/domain/thread';

/** The same caps as `threadLimits`; its module holds schemas, which have no place in a content script. The type keeps both equal. */
export const mailLimits: typeof threadLimits = { messages: 200, people: 300, body: 200_000, text: 2_000 };

/** Marked words that are kept, UTF-16 units: the cap of `longText`, under which a quote is stored. */
export const longestQuote = 20_000;
