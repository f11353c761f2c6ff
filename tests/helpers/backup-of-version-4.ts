import { readFileSync } from 'node:fs';

/** A backup as version 4 of the format was written: with templates, a plan and a survey; never made anew. */
export const backupOfVersion4 = readFileSync(new URL('../fixtures/backup/v004.json', import.meta.url), 'utf8');
