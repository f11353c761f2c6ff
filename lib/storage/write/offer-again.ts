import type { WriteResult, Writer } from '@/lib/app/writer';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { checkVersion } from './check-version';
import { readRecord } from './read-record';
import { runCommand, type Session } from './run-command';

type OfferAgain = Parameters<Writer['offerAgain']>[0];

/** Errors beside those of every command: `ValidationError` when no wording is named. */
export function offerAgain(store: Store, { commandId, wordings }: OfferAgain): Promise<WriteResult> {
  const [first] = wordings;
  if (first === undefined) throw new ValidationError([{ path: 'wordings', problem: 'too_small' }]);
  const answer = { kind: 'dismissal', id: first.id } as const;
  return runCommand(store, { commandId, action: 'remove', answer, kinds: ['dismissal'] }, async (session) => {
    const planned = await Promise.all(wordings.map((wording) => plan(session, wording)));
    const refused = planned.find(({ refusal }) => refusal !== null);
    if (refused?.refusal) return refused.refusal;
    const versions = await Promise.all(planned.map(({ remove }) => remove()));
    return { ok: true, version: versions[0] ?? 0 };
  });
}

async function plan(session: Session, { id, expectedVersion }: OfferAgain['wordings'][number]) {
  const before = await readRecord(session.transaction, 'dismissal', id);
  return {
    refusal: checkVersion(before, expectedVersion),
    remove: () => session.write('dismissal', before ?? {}, before, 'removed'),
  };
}
