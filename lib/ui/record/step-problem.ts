import type { Translate } from '@/lib/ui/catalogue/translate';
import type { WriteOutcome } from '@/lib/ui/write-outcome';

/** Why a form on a record's page saved nothing; what was entered still stands in it. */
export function stepProblem(outcome: WriteOutcome | null, t: Translate): string | null {
  if (outcome === null || outcome.kind === 'saved') return null;
  if (outcome.kind === 'conflict') return t('step_conflict');
  if (outcome.kind === 'gone') return t('step_gone');
  if (outcome.kind === 'failed') return t('write_failed', { reason: t(`why_${outcome.why}`) });
  return t('write_failed', { reason: t('why_invalid') });
}
