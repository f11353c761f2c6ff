import type { Client } from '@/lib/domain/client';
import type { Warning } from '@/lib/ui/view-types';
import { WarningNote } from './warning-note';

interface Props {
  readonly warnings: readonly Warning[];
  readonly others: readonly Client[];
  readonly onShowClient: (clientId: string) => void;
}

const keyOf = (warning: Warning): string =>
  warning.kind === 'mixed-clients' ? warning.kind : `${warning.kind} ${warning.address}`;

export const Warnings = ({ warnings, others, onShowClient }: Props) =>
  warnings.map((warning) => (
    <WarningNote key={keyOf(warning)} warning={warning} others={others} onShowClient={onShowClient} />
  ));
