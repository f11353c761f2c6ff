import type { LanguageChoice } from './catalogue/choose-language';

export const opensChoices = ['known', 'always', 'never'] as const;
/** When the sidebar opens by itself. */
export type OpensChoice = (typeof opensChoices)[number];

export const listFields = ['ownAddresses', 'ownDomains', 'ignoredAddresses', 'ignoredDomains'] as const;
export type ListField = (typeof listFields)[number];

/** What the settings form edits, as text where a person types: lists have one entry on each line. */
export interface SettingsValues extends Record<ListField, string> {
  language: LanguageChoice;
  opens: OpensChoice;
  /** ISO week days, 1 = Monday. */
  weekend: number[];
  keptWindowDays: string;
}

export type SettingsOutcome = 'saved' | 'conflict' | 'failed';
