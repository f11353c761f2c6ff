import type { LanguageChoice } from './catalogue/choose-language';

export const opensChoices = ['known', 'always', 'never'] as const;
/** When the sidebar opens by itself. */
export type OpensChoice = (typeof opensChoices)[number];

export const listFields = ['ownAddresses', 'ownDomains', 'ignoredAddresses', 'ignoredDomains'] as const;
export type ListField = (typeof listFields)[number];

/** Lists of days: free ones, and those of the weekend on which one works. */
export const dayFields = ['holidays', 'makeUpDays'] as const;
export type DayField = (typeof dayFields)[number];

export type NumberField = 'keptWindowDays' | 'busyFrom';

/** The part of the settings that each browser keeps for itself. */
export interface SettingsPreferences {
  language: LanguageChoice;
  opens: OpensChoice;
}

/** What the settings form edits, as text where a person types: lists have one entry on each line. */
export interface SettingsValues extends SettingsPreferences, Record<ListField | DayField | NumberField, string> {
  /** ISO week days, 1 = Monday. */
  weekend: number[];
  /** As it stands under a mail. */
  ownName: string;
  /** One word or phrase on each line. */
  jargon: string;
}

export type SettingsOutcome = 'saved' | 'conflict' | 'failed';
