import { type FocusEvent, useCallback, useRef } from 'react';
import { Button } from '@/components/common/button';
import type { TemplatePlace } from '@/lib/templates/template-problem';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { EarlierText } from '@/lib/ui/templates/earlier-texts';
import { goToOffset } from '@/lib/ui/templates/go-to-offset';
import { insertText } from '@/lib/ui/templates/insert-text';
import { offsetOf } from '@/lib/ui/templates/offset-of';
import type { StandingTemplate } from '@/lib/ui/templates/template-file';
import { checkTemplateValues } from '@/lib/ui/templates/template-values';
import type { PreviewClient } from '@/lib/ui/templates/use-preview-client';
import type { UseTemplateEdit } from '@/lib/ui/templates/use-template-edit';
import type { TemplatePreview as Preview } from '@/lib/ui/templates/use-template-preview';
import type { Insertable } from '@/lib/ui/templates/variable-groups';
import type { ListClients } from '@/lib/ui/use-client-search';
import { EditorNotes } from './editor-notes';
import { ProblemList } from './problem-list';
import { RemarkList } from './remark-list';
import { SaveStatus } from './save-status';
import { TemplateDispute } from './template-dispute';
import styles from './template-editor.module.css';
import { TemplateHead } from './template-head';
import { TemplateHistory } from './template-history';
import { TemplatePreview } from './template-preview';
import { TextFields } from './text-fields';
import { VariablePanel } from './variable-panel';

interface Props {
  readonly edit: UseTemplateEdit;
  readonly standing: StandingTemplate;
  /** Whether it began with what was typed earlier and not saved. */
  readonly restored: boolean;
  readonly preview: Preview;
  readonly client: PreviewClient;
  readonly listClients: ListClients;
  readonly onClient: (id: string) => void;
  readonly earlier: readonly EarlierText[];
  readonly notice: string | null;
  readonly onUndo: (() => void) | null;
  readonly onRestore: (text: EarlierText) => void;
  /** Null for one that has no shipped text, or has it. */
  readonly onReset: (() => void) | null;
  readonly onCopy: () => void;
  readonly onKeepBoth: () => void;
}

/** One template: its text, what it becomes for a client, and what it can say. It saves by itself. */
export function TemplateEditor(props: Props) {
  const { edit, standing, preview } = props;
  const { t } = useCatalogue();
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const fields = { subject, body };
  const lastField = useRef<'subject' | 'body'>('body');
  const type = useRef(edit.type);
  type.current = edit.type;
  const { values } = edit;
  const refusals = checkTemplateValues(values);
  const goTo = ({ part, line, column }: TemplatePlace) => {
    const field = fields[part].current;
    if (field) goToOffset(field, offsetOf(values[part], { line, column }));
  };
  const insert = useCallback((chosen: Insertable) => {
    const part = chosen.isBlock ? 'body' : lastField.current;
    const field = part === 'body' ? body.current : subject.current;
    if (field) insertText(field, chosen, (text) => type.current({ [part]: text }));
  }, []);
  const saveOnLeaving = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) void edit.saveNow();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left what is inside
    <div className={styles.editor} onBlur={saveOnLeaving}>
      <div className={styles.top}>
        <span className={styles.row}>
          <span className="book-quiet">{t(`template_origin_${standing.origin}`)}</span>
          <SaveStatus state={edit.state} isChanged={edit.isChanged} onAgain={() => void edit.saveNow()} />
        </span>
        <span className={styles.row}>
          {props.onReset && <Button onClick={props.onReset}>{t('template_reset')}</Button>}
          <Button onClick={props.onCopy}>{t('template_copy')}</Button>
        </span>
      </div>
      <EditorNotes
        notice={props.notice}
        onUndo={props.onUndo}
        restored={props.restored}
        tookOver={edit.tookOver}
        onRevive={standing.isGone ? () => void edit.saveAnyway() : null}
      />
      {edit.disputed.length > 0 && (
        <TemplateDispute
          fields={edit.disputed}
          mine={values}
          theirs={standing.values}
          onChoose={(whose) => (whose === 'both' ? props.onKeepBoth() : edit.choose(whose))}
        />
      )}
      <div className={styles.columns}>
        <div>
          <TemplateHead values={values} refusals={refusals} onChange={edit.type} />
          <TextFields
            values={values}
            language={values.language}
            refusals={refusals}
            hasProblem={(part) => preview.problems.some(({ place }) => place.part === part)}
            fields={fields}
            onChange={edit.type}
            onFocus={(part) => {
              lastField.current = part;
            }}
          />
          <ProblemList problems={preview.problems} onGo={goTo} />
          <RemarkList remarks={preview.remarks} onGo={goTo} />
          <TemplateHistory texts={props.earlier} onRestore={props.onRestore} />
        </div>
        <div>
          <TemplatePreview
            preview={preview}
            language={values.language}
            client={props.client}
            listClients={props.listClients}
            onClient={props.onClient}
            onGo={goTo}
          />
          <VariablePanel onInsert={insert} />
        </div>
      </div>
    </div>
  );
}
