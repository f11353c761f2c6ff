import type { Translate } from './catalogue/translate';
import type { WriteOutcome } from './write-outcome';

/** What a form says after a write that did not happen; null after one that did. */
export function outcomeSentence(outcome: WriteOutcome | null, t: Translate): string | null {
  if (outcome === null || outcome.kind === 'saved') return null;
  if (outcome.kind === 'conflict') return t('write_conflict');
  if (outcome.kind === 'gone') return t('write_gone');
  return t('write_failed_short', { reason: t(`why_${outcome.why}`) });
}
