import type { Translate } from './catalogue/translate';
import type { WriteOutcome } from './write-outcome';

/** Why nothing was saved, for the row; a conflict is told at the foot, since the row itself then changes. */
export function outcomeSentence(outcome: WriteOutcome | null, t: Translate): string | null {
  if (outcome?.kind === 'failed') return t('write_failed_short', { reason: t(`why_${outcome.why}`) });
  return outcome?.kind === 'invalid' ? t('write_failed_short', { reason: t('why_invalid') }) : null;
}
