import { type LogDraft, parseLogDraft } from './log-draft';
import type { LogStart } from './log-start';

/** The form of a new record that was left half filled. */
export interface KeptForm extends Pick<LogDraft, 'thread' | 'label'> {
  readonly key: string;
  readonly clientId: string | null;
  /** Goes on with it. */
  readonly start: LogStart;
}

/** The forms among kept texts; what is none, or was written by an older Kept in another shape, is left out. */
export const keptForms = (drafts: readonly { readonly key: string; readonly text: string }[]): readonly KeptForm[] =>
  drafts.flatMap(({ key, text }) => {
    const draft = parseLogDraft(text);
    if (draft === null) return [];
    const { thread, label, client, start } = draft;
    return [{ key, thread, label, clientId: client.id, start: { ...start, offer: null, draft: key } }];
  });

/** Those that belong to the open mail or to the client that is shown. */
export const formsHere = (
  forms: readonly KeptForm[],
  thread: string | null,
  clientId: string | null,
): readonly KeptForm[] =>
  forms.filter(
    (form) => (thread !== null && form.thread === thread) || (clientId !== null && form.clientId === clientId),
  );
