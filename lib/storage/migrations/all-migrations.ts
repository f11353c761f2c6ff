import { initial } from './001-initial';
import { dismissals } from './002-dismissals';
import { log } from './003-log';
import { reply } from './004-reply';
import type { Migration } from './migration';

/** Every step there ever was, in order. A released step never changes; the last one's number is the version of the schema. */
export const allMigrations: readonly Migration[] = [initial, dismissals, log, reply];
