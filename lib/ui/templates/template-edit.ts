import { beginEdit, choose, disputedIn, type HeldEdit, type KeptEdit, meet } from '@/lib/ui/short/held-edit';
import { sameText } from './listed-template';
import type { StandingTemplate } from './template-file';
import { checkTemplateValues, type TemplateValues } from './template-values';

export type TemplateEdit = HeldEdit<TemplateValues>;
export type TemplateField = keyof TemplateValues;

export const beginTemplateEdit = (standing: StandingTemplate, kept: KeptEdit<TemplateValues> | null): TemplateEdit =>
  beginEdit(standing, kept);

/** What was read before the last write of this editor is behind it: the editor knows what it wrote. */
const isBehind = ({ version }: TemplateEdit, standing: StandingTemplate): boolean => standing.version < version;

export const meetTemplate = (edit: TemplateEdit, standing: StandingTemplate): TemplateEdit =>
  isBehind(edit, standing) ? edit : meet(edit, standing);

/** The fields that were written here and elsewhere: until a person chooses, nothing is saved. */
export const disputedFields = (edit: TemplateEdit, standing: StandingTemplate): readonly TemplateField[] =>
  isBehind(edit, standing) ? [] : disputedIn(edit, standing);

export const chooseText = (edit: TemplateEdit, standing: StandingTemplate, whose: 'mine' | 'theirs'): TemplateEdit =>
  choose(edit, standing, whose);

export const isChanged = ({ base, values }: TemplateEdit): boolean => !sameText(base, values);

/** Whether the next pause makes a version of it. */
export const isDue = (edit: TemplateEdit, standing: StandingTemplate): boolean =>
  isChanged(edit) &&
  !standing.isGone &&
  checkTemplateValues(edit.values).length === 0 &&
  disputedFields(edit, standing).length === 0;

/** The version that a write of it expects. */
export const expectedVersion = (edit: TemplateEdit, standing: StandingTemplate): number =>
  isBehind(edit, standing) ? edit.version : standing.expectedVersion;

/** After a write of `written`: what was typed meanwhile is what remains to be saved. */
export const afterWrite = (edit: TemplateEdit, written: TemplateValues, version: number): TemplateEdit => ({
  ...edit,
  base: written,
  version,
  tookOver: [],
});

/** The store refused because the record is another one: it is compared with whatever stands there now. */
export const afterConflict = (edit: TemplateEdit): TemplateEdit => ({ ...edit, version: 0 });
