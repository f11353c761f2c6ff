import { readFileSync } from 'node:fs';

/** A backup as version 2 of the format was written: with dismissals; never made anew. */
export const backupOfVersion2 = readFileSync(new URL('../fixtures/backup/v002.json', import.meta.url), 'utf8');
