import { readFileSync } from 'node:fs';

/** A backup as version 3 of the format was written: with issues; never made anew. */
export const backupOfVersion3 = readFileSync(new URL('../fixtures/backup/v003.json', import.meta.url), 'utf8');
