import type { ReactNode } from 'react';
import type { ShortFieldsProps } from '@/components/short/short-edit-form';
import { ShortPage } from '@/components/short/short-page';
import type { ShortSteps } from '@/components/short/step-part';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ShortFile } from '@/lib/ui/short/short-file';
import type { ShortKind, ShortKindName } from '@/lib/ui/short/short-kind';
import { useEditDraft } from '@/lib/ui/short/use-edit-draft';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import type { ShortScreenProps } from './short-screen';

interface Props<K extends ShortKindName, V extends object> extends Omit<ShortScreenProps, 'id'> {
  readonly kind: ShortKind<K, V>;
  readonly file: ShortFile<K>;
  readonly readAgain: () => Promise<void>;
  readonly steps: ShortSteps | null;
  readonly save: (values: V, expectedVersion: number) => Promise<WriteOutcome>;
  readonly fields: (fields: ShortFieldsProps<V>) => ReactNode;
  readonly children?: ReactNode;
}

/** The page of a change, an answer or an issue, tied to the session's writes; it shows how things stand after each. */
export function ShortPageScreen<K extends ShortKindName, V extends object>(props: Props<K, V>) {
  const { session, actions, at, kind, file, readAgain, steps, save, fields, children } = props;
  const catalogue = useCatalogue();
  const { writes, ports } = session;
  const { record } = file;
  const drafts = useEditDraft(ports, kind, file);
  const title = kind.titleOf(record, catalogue);
  const then = async (writing: Promise<WriteOutcome>): Promise<WriteOutcome> => {
    const outcome = await writing;
    await readAgain();
    return outcome;
  };
  return (
    <ShortPage
      kind={kind}
      file={file}
      at={at}
      edit={{ ...drafts, save: (values, version) => then(save(values, version)) }}
      steps={steps && { ...steps, advance: (state, until) => then(steps.advance(state, until)) }}
      onRemove={async () => {
        const outcome = await writes.remove(kind.of, record, title);
        if (outcome.kind === 'saved') actions.closeScreen();
        else await readAgain();
        return outcome;
      }}
      onBringBack={() => then(writes.takeBack(kind.of, record, title))}
      onOpenSource={actions.openSource}
      onClose={actions.closeScreen}
      fields={fields}
    >
      {children}
    </ShortPage>
  );
}
