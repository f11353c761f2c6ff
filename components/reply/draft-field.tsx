import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { DraftDocument } from '@/lib/domain/draft-document';
import { tendField } from '@/lib/ui/reply/tend-field';
import { writeBlocks } from '@/lib/ui/reply/write-blocks';
import styles from './draft-field.module.css';

interface Props {
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly draft: DraftDocument;
  readonly fieldRef: RefObject<HTMLDivElement | null>;
  readonly onDraft: (draft: DraftDocument) => void;
}

/** The draft as it will stand in the mail, to be read and written over. */
export function DraftField({ label, describedBy, draft, fieldRef, onDraft }: Props) {
  /** What stands in the field: written there, or read from it. */
  const shown = useRef<DraftDocument | null>(null);
  const tell = useRef(onDraft);
  tell.current = onDraft;
  useLayoutEffect(() => {
    const root = fieldRef.current;
    if (root === null) return;
    const ended = new AbortController();
    const hear = (typed: DraftDocument): void => {
      shown.current = typed;
      tell.current(typed);
    };
    tendField(root, hear, ended.signal);
    return () => ended.abort();
  }, [fieldRef]);
  useLayoutEffect(() => {
    const root = fieldRef.current;
    if (root === null || shown.current === draft) return;
    shown.current = draft;
    writeBlocks(root, draft);
  }, [fieldRef, draft]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea holds no lists, tables or marked gaps
    <div
      ref={fieldRef}
      className={styles.field}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      aria-describedby={describedBy}
      contentEditable
      suppressContentEditableWarning
      spellCheck
    />
  );
}
