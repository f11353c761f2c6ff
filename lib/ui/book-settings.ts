import type { LanguageChoice } from './catalogue/choose-language';

export const opensChoices = ['known', 'always', 'never'] as const;
/** When the sidebar opens by itself. */
export type OpensChoice = (typeof opensChoices)[number];

export const listFields = ['ownAddresses', 'ownDomains', 'ignoredAddresses', 'ignoredDomains'] as const;
export type ListField = (typeof listFields)[number];

/** The part of the settings that each browser keeps for itself. */
export interface SettingsPreferences {
  language: LanguageChoice;
  opens: OpensChoice;
}

/** What the settings form edits, as text where a person types: lists have one entry on each line. */
export interface SettingsValues extends SettingsPreferences, Record<ListField, string> {
  /** ISO week days, 1 = Monday. */
  weekend: number[];
  keptWindowDays: string;
}

export type SettingsOutcome = 'saved' | 'conflict' | 'failed';
