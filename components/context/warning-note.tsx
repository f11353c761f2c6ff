import { Button } from '@/components/common/button';
import { Note } from '@/components/common/note';
import type { Client } from '@/lib/domain/client';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { Warning } from '@/lib/ui/view-types';

interface Props {
  readonly warning: Warning;
  /** The clients of the thread that are not shown. */
  readonly others: readonly Client[];
  readonly onShowClient: (clientId: string) => void;
}

const lookalikeKeys = {
  homograph: 'warn_lookalike_homograph',
  'one-letter': 'warn_lookalike_one_letter',
  'other-ending': 'warn_lookalike_other_ending',
} as const;

/** Something about the people of the thread that must be known before one answers. */
export function WarningNote({ warning, others, onShowClient }: Props) {
  const { t, list } = useCatalogue();
  if (warning.kind === 'lookalike') {
    const { address, domain, clientName, clientDomain, reason } = warning;
    return (
      <Note tone="late" title={t('warn_lookalike_title', { client: isolate(clientName) })}>
        {t(lookalikeKeys[reason], { address: isolate(address), domain, clientDomain })}
      </Note>
    );
  }
  if (warning.kind === 'deceptive-name') {
    return (
      <Note tone="late" title={t('warn_deceptive_title')}>
        {t('warn_deceptive', { name: isolate(warning.name), address: isolate(warning.address) })}
      </Note>
    );
  }
  const buttons = others.map(({ id, name }) => (
    <Button key={id} onClick={() => onShowClient(id)}>
      {t('warn_mixed_show', { name: isolate(name) })}
    </Button>
  ));
  return (
    <Note tone="soon" actions={buttons.length > 0 ? buttons : undefined}>
      {t('warn_mixed', { names: list(warning.names.map(isolate)) })}
    </Note>
  );
}
