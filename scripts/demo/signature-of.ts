import type { DemoPerson } from './demo-thread.ts';
import { esc } from './html.ts';

/** What the hosts put below the words of every mail. */
export const signatureOf = ({ name }: DemoPerson): string => `${esc(name)}<br>Fjordlight`;
