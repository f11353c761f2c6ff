import { useEffect, useState } from 'react';
import { findAlreadyLogged, type LoggedQuery } from '@/lib/app/find-already-logged';
import type { LoggedRecord } from '@/lib/domain/logged-kind';
import type { LogPorts } from './log-ports';

/** A pause in typing, in ms: nobody waits for the answer. */
const pause = 200;

const none: readonly LoggedRecord[] = [];

export interface LoggedQuestion extends Omit<LoggedQuery, 'quoteSha256'> {
  readonly quote: string;
}

/** Records that hold the same already, looked for while one types; without an answer nothing is said. */
export function useAlreadyLogged(
  { reader, sha256, reportError }: Pick<LogPorts, 'reader' | 'sha256' | 'reportError'>,
  { quote, messageId, clientId, said }: LoggedQuestion,
): readonly LoggedRecord[] {
  const [found, setFound] = useState(none);
  const [text, dueDay] = [said?.text ?? null, said?.dueDay ?? null];
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const quoteSha256 = quote === '' ? null : await sha256(quote);
      const asked = { quoteSha256, messageId, clientId, said: text === null ? null : { text, dueDay } };
      const records = await findAlreadyLogged(await reader(), asked);
      if (isCurrent) setFound((before) => (before.length + records.length === 0 ? before : records));
    };
    const timer = setTimeout(() => void ask().catch(reportError), pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [reader, sha256, reportError, quote, messageId, clientId, text, dueDay]);
  return found;
}
