import { chronoDay } from './chrono-day';
import type { Classifier } from './classifier';

/** The clock is of no matter: it only counts whether there is a date. */
const anyClock = '2026-03-12T10:15:00';

/** Takes every sentence with a date for a promise. */
export const chronoBaseline: Classifier = {
  name: 'chrono-node alone',
  judges: (_language, kind) => kind === 'promise',
  says: ({ lang, text }) => chronoDay(text, lang, anyClock) !== null,
};
