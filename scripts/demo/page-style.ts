import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'pages');
const sheet = (name: string): string => readFileSync(join(folder, `${name}.css`), 'utf8');

/** Our own look of a demo page; it borrows nothing from the hosts' style sheets. */
export const pageStyle = (host: 'gmail' | 'outlook'): string => sheet('shared') + sheet(host);
