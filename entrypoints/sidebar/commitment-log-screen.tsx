import { type ComponentProps, useMemo, useState } from 'react';
import { CommitmentLogForm } from '@/components/log/commitment-log-form';
import type { CommitmentEntry } from '@/lib/app/writer';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { commitmentKindForm, prefillAt } from '@/lib/ui/log/commitment-kind-form';
import type { WriteOutcome } from '@/lib/ui/write-outcome';

interface Props {
  readonly around: Omit<ComponentProps<typeof CommitmentLogForm>, 'kind' | 'dayChoices'>;
  readonly saveCommitment: (entry: CommitmentEntry) => Promise<WriteOutcome>;
}

/** The form of a new commitment, filled from the words of its mail. */
export function CommitmentLogScreen({ around, saveCommitment }: Props) {
  const catalogue = useCatalogue();
  const { ports, opening } = around;
  const [prefill] = useState(() => prefillAt(opening, catalogue.today, ports.timeZone()));
  const kind = useMemo(
    () => commitmentKindForm(prefill, catalogue, saveCommitment),
    [prefill, catalogue, saveCommitment],
  );
  return <CommitmentLogForm {...around} kind={kind} dayChoices={prefill.dayChoices} />;
}
