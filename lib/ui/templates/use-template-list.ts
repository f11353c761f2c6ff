import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { type ShownTrouble, shownTrouble } from '@/lib/ui/shown-trouble';
import { type ListedTemplate, listTemplates, sameGroup } from './listed-template';
import { lastPlace, moveTemplate } from './move-template';
import type { ImportRow } from './plan-import';
import { mostTemplates, type TemplatePorts } from './template-ports';
import { TemplateChanged, templateWrites } from './template-writes';

export type ListDeed = 'moved' | 'hidden' | 'offered' | 'removed' | 'reset' | 'imported' | 'undone';

/** What the list says of the last action. */
export type ListNotice =
  | {
      readonly kind: 'done';
      readonly deed: ListDeed;
      readonly name: string;
      readonly count: number;
      /** Of what was moved, in its group, counted from 1. */
      readonly place: number;
      readonly undo: (() => Promise<void>) | null;
    }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly why: ShownTrouble };

/** All templates, and what one can do to them; one write after another, each over what the one before it left. */
export function useTemplateList(ports: TemplatePorts, changes: number, onError: (error: unknown) => void) {
  const { reader, shipped, newId } = ports;
  const [templates, setTemplates] = useState<readonly ListedTemplate[] | null>(null);
  const [notice, setNotice] = useState<ListNotice | null>(null);
  const newest = useRef<readonly ListedTemplate[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const writes = useMemo(() => templateWrites(ports), [ports]);

  const load = useCallback(async () => {
    newest.current = listTemplates(shipped, await reader.listTemplates({ limit: mostTemplates }));
    setTemplates(newest.current);
  }, [reader, shipped]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes the list be read again
  useEffect(() => {
    load().catch(onError);
  }, [load, changes, onError]);

  /** Waits its turn; says how it went. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T | null> => {
    const turn = queue.current.then(async () => {
      const answer = await act().catch((error: unknown) => {
        setNotice(
          error instanceof TemplateChanged ? { kind: 'changed' } : { kind: 'failed', why: shownTrouble(error) },
        );
        return null;
      });
      await load().catch(onError);
      return answer;
    });
    queue.current = turn;
    return turn;
  };
  interface Said {
    readonly takeBack?: () => Promise<unknown>;
    readonly count?: number;
    readonly place?: number;
  }
  const say = (deed: ListDeed, name: string, { takeBack, count = 1, place = 0 }: Said = {}): void => {
    const undo = async () => {
      const isBack = await inTurn(async () => {
        await takeBack?.();
        return true;
      });
      if (isBack) say('undone', name);
    };
    setNotice({ kind: 'done', deed, name, count, place, undo: takeBack ? undo : null });
  };
  const withTemplate = (id: string, act: (template: ListedTemplate) => Promise<void>) =>
    inTurn(async () => {
      const template = newest.current.find((one) => one.id === id);
      if (template === undefined) throw new TemplateChanged();
      await act(template);
    });

  return {
    templates,
    notice,
    move: (id: string, by: -1 | 1) =>
      withTemplate(id, async (template) => {
        for (const { id: each, position } of moveTemplate(newest.current, id, by)) {
          const placed = newest.current.find((one) => one.id === each);
          if (placed) await writes.put(placed, { position });
        }
        await load();
        const group = newest.current.filter((one) => sameGroup(one, template));
        say('moved', template.name, { count: group.length, place: group.findIndex((one) => one.id === id) + 1 });
      }),
    setHidden: (id: string, hidden: boolean) =>
      withTemplate(id, async (template) => {
        await writes.put(template, { hidden });
        say(hidden ? 'hidden' : 'offered', template.name);
      }),
    remove: (id: string) =>
      withTemplate(id, async (template) => {
        const takeBack = await writes.remove(template);
        say(template.origin === 'own' ? 'removed' : 'reset', template.name, { takeBack });
      }),
    /** Answers the id of the new one; null when nothing was written. */
    create: (template: Omit<ShippedTemplate, 'id'>) =>
      inTurn(async () => {
        const id = newId();
        await writes.add([{ ...template, id, position: lastPlace(newest.current, template) }]);
        return id;
      }),
    importRows: (rows: readonly ImportRow[]) =>
      inTurn(async () => {
        const wanted = rows.filter(({ becomes }) => becomes !== 'present');
        const added = wanted.map(({ template, becomes }, index) => ({
          ...template,
          id: becomes === 'copy' ? newId() : template.id,
          position: lastPlace(newest.current, template) + index,
        }));
        const takeBack = await writes.add(added);
        say('imported', added[0]?.name ?? '', { takeBack, count: added.length });
        return true;
      }),
  };
}

export type TemplateList = ReturnType<typeof useTemplateList>;
