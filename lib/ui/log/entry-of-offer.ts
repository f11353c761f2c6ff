import { findAlreadyLogged } from '@/lib/app/find-already-logged';
import type { CommitmentEntry } from '@/lib/app/writer';
import type { Language } from '@/lib/domain/client';
import { checkCommitment } from './check-commitment';
import { commitmentEntry } from './commitment-entry';
import { commitmentKindForm, prefillAt } from './commitment-kind-form';
import { type KnownSettings, type LogPlace, openLog } from './log-opening';
import type { LogPorts } from './log-ports';

type Ports = Pick<LogPorts, 'reader' | 'newId' | 'sha256' | 'timeZone'>;

/** Its text is not shown: what it stands for is the day. */
const anyLanguage: Language = 'en';

/**
 * The commitment that an offered sentence makes without a question: null where a person must look, because its day can be
 * several, its client is not certain, or the same is logged already. Errors: `StorageError`.
 */
export async function entryOfOffer(
  ports: Ports,
  place: LogPlace,
  settings: KnownSettings,
): Promise<CommitmentEntry | null> {
  const { view, today } = place;
  if (view?.kind !== 'client' || view.others.length > 0) return null;
  const opening = openLog(place, settings, null);
  const { source, message } = opening;
  const { id: clientId, engagementId } = opening.client;
  const prefill = prefillAt(opening, today, ports.timeZone());
  const { fresh } = commitmentKindForm(prefill, { today, language: anyLanguage }, async () => ({ kind: 'gone' }));
  if (clientId === null || source === null || prefill.dayChoices.length > 0) return null;
  if (checkCommitment(fresh, today).length > 0) return null;
  const quoteSha256 = await ports.sha256(source.quote);
  const { text, dueDay } = prefill;
  const query = { quoteSha256, messageId: message?.id ?? null, clientId, said: { text, dueDay } };
  if ((await findAlreadyLogged(await ports.reader(), query)).length > 0) return null;
  const evidence = { ...source, quoteSha256 };
  return commitmentEntry(fresh, { id: ports.newId(), expectedVersion: 0, clientId, engagementId, evidence });
}
