import { createHash } from 'node:crypto';

const digest = (seed: string): Buffer => createHash('sha256').update(seed).digest();

function lettersOf(seed: string, length: number, alphabet: string): string {
  const bytes = Buffer.concat([digest(seed), digest(`${seed}+`), digest(`${seed}++`)]);
  return Array.from(bytes.subarray(0, length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}

const consonants = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Gmail's legacy id of a thread or message: 16 hex digits. */
export const gmailHexId = (seed: string): string => `1a${digest(seed).toString('hex').slice(0, 14)}`;
/** The decimal in `thread-f:` and `msg-f:`. */
export const gmailDecimalId = (seed: string): string => BigInt(`0x${gmailHexId(seed)}`).toString();
/** What stands in Gmail's address: `#inbox/FMfcg…`. */
export const gmailUrlId = (seed: string): string => `FMfcgzQc${lettersOf(seed, 24, consonants)}`;

/** `data-convid` of Outlook, without `+` and `/`, so that the address has it with `=` escaped only. */
export const outlookConversationId = (seed: string): string => `AAQkADNk${lettersOf(seed, 57, alphanumeric)}=`;
/** The tail in `CONV_<tail>_SUBJECT`. */
export const outlookConversationTail = (seed: string): string => outlookConversationId(seed).slice(-12, -1);
/** The tail in `MSG_<tail>_FROM`. */
export const outlookMessageTail = (seed: string): string => `${lettersOf(seed, 7, alphanumeric)}AAAA`;
