import { useLayoutEffect, useRef } from 'react';
import type { ReplyFacts } from '@/lib/app/reader';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { Insertion } from '@/lib/ui/reply/use-insertion';
import type { Reply } from '@/lib/ui/reply/use-reply';
import { DraftPart } from './draft-part';
import { IncludeBox } from './include-box';
import { InsertPart } from './insert-part';
import { ReplyChoices } from './reply-choices';
import { ReplyNotes } from './reply-notes';
import styles from './reply-notes.module.css';
import { TemplateTrouble } from './template-trouble';

interface Props {
  readonly reply: Reply;
  readonly facts: ReplyFacts;
  /** Of the mail that the draft is for. */
  readonly subject: string;
  /** Grows each time that the draft was asked for: it takes the keyboard. */
  readonly asked: number;
  /** Another mail is open beside it. */
  readonly elsewhere: boolean;
  readonly insertion: Insertion;
  readonly onOpenTemplate: (id: string) => void;
}

/** A draft: what it is made of, its text, and the way into the mail. */
export function ReplyForm({ reply, facts, subject, asked, elsewhere, insertion, onOpenTemplate }: Props) {
  const { t } = useCatalogue();
  const field = useRef<HTMLDivElement>(null);
  const { held, model, draft } = reply;
  const { rendered, template } = model;
  const hasText = rendered.ok || held.typed !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it takes the focus again when it was asked for again
  useLayoutEffect(() => {
    window.focus();
    // A template with an error has no field: another one can be chosen.
    const first = field.current ?? document.querySelector<HTMLElement>('[data-reply] select');
    first?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <>
      {elsewhere && (
        <p role="status" className={styles.ask}>
          {t('reply_beside_other', { subject: isolate(subject || t('reply_no_subject')) })}
        </p>
      )}
      <ReplyChoices reply={reply} facts={facts} />
      <IncludeBox lines={model.lines} left={held.choice.left} onLeft={(left) => reply.choose({ left: [...left] })} />
      {!rendered.ok && (
        <TemplateTrouble problem={rendered.problem} name={template.name} onOpen={() => onOpenTemplate(template.id)} />
      )}
      <ReplyNotes reply={reply} facts={facts} />
      {hasText && (
        <DraftPart
          draft={draft}
          field={field}
          onDraft={(typed) => {
            insertion.changed();
            reply.type(typed);
          }}
        />
      )}
      <InsertPart insertion={insertion} isEmpty={draft.length === 0} subject={subject} />
    </>
  );
}
