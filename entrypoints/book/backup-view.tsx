import { useEffect, useState } from 'react';
import { BackupSection } from '@/components/book/backup-section';
import { reportError } from '@/lib/platform/report-error';
import type { Restore } from '@/lib/ui/use-restore';
import type { SectionProps } from './book-section-view';

interface Props extends SectionProps {
  readonly restore: Restore;
}

export function BackupView({ services, changes, restore }: Props) {
  const { keeper } = services;
  const [lastSavedOn, setLastSavedOn] = useState<string | null>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes it be read again
  useEffect(() => {
    keeper.lastSavedOn().then(setLastSavedOn, reportError);
  }, [keeper, changes]);
  return <BackupSection onSave={keeper.saveBackup} restore={restore} lastSavedOn={lastSavedOn} />;
}
