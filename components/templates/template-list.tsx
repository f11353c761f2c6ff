import { useEffect, useRef } from 'react';
import { templatePurposes } from '@/lib/domain/template-purpose';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { type ListedTemplate, sameGroup } from '@/lib/ui/templates/listed-template';
import { purposeKeys } from '@/lib/ui/templates/purpose-keys';
import styles from './template-list.module.css';
import { TemplateRow } from './template-row';

export interface RowActions {
  readonly onMove: (id: string, by: -1 | 1) => Promise<unknown>;
  readonly onHide: (id: string, hidden: boolean) => void;
  readonly onCopy: (template: ListedTemplate) => void;
  readonly onExport: (template: ListedTemplate) => void;
  readonly onRemove: (id: string) => Promise<unknown>;
}

interface Props {
  /** All, in order: a place is one among all of its group, also while a search leaves some out. */
  readonly all: readonly ListedTemplate[];
  readonly shown: readonly ListedTemplate[];
  readonly actions: RowActions;
}

/** The templates by purpose, each with what can be done to it. */
export function TemplateList({ all, shown, actions }: Props) {
  const { t } = useCatalogue();
  const list = useRef<HTMLDivElement>(null);
  /** Where the focus goes once a template is no longer here. */
  const leaving = useRef<{ readonly gone: string; readonly next: string | undefined } | null>(null);
  useEffect(() => {
    const wanted = leaving.current;
    if (wanted === null || shown.some(({ id }) => id === wanted.gone)) return;
    leaving.current = null;
    const row = wanted.next === undefined ? null : document.getElementById(`template-${wanted.next}`);
    (row ?? list.current)?.focus();
  }, [shown]);
  const remove = async (id: string) => {
    const place = shown.findIndex((template) => template.id === id);
    leaving.current = { gone: id, next: (shown[place + 1] ?? shown[place - 1])?.id };
    await actions.onRemove(id);
  };
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      {templatePurposes.map((purpose) => {
        const rows = shown.filter((template) => template.purpose === purpose);
        if (rows.length === 0) return null;
        return (
          <section key={purpose} aria-labelledby={`purpose-${purpose}`}>
            <h2 id={`purpose-${purpose}`}>{t(purposeKeys[purpose])}</h2>
            <ul>
              {rows.map((template) => {
                const group = all.filter((one) => sameGroup(one, template));
                const place = group.findIndex(({ id }) => id === template.id);
                return (
                  <TemplateRow
                    key={template.id}
                    template={template}
                    isFirst={place === 0}
                    isLast={place === group.length - 1}
                    actions={{ ...actions, onRemove: remove }}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
