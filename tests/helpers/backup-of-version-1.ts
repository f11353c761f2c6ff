import { readFileSync } from 'node:fs';

/** A backup as version 1 of the format was written; never made anew, so that every later Kept must read it. */
export const backupOfVersion1 = readFileSync(new URL('../fixtures/backup/v001.json', import.meta.url), 'utf8');
