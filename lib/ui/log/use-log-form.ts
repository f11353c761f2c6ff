import { useRef, useState } from 'react';
import type { Evidence } from '@/lib/domain/evidence';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { shownTrouble } from '@/lib/ui/shown-trouble';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { type FieldErrors, type FieldProblem, fieldErrors } from './field-problem';
import { formatLogDraft } from './log-draft';
import { freshHeld, keptHeld, type LogHeld } from './log-held';
import type { LogKindForm } from './log-kind-form';
import type { LogOpening } from './log-opening';
import type { LogPorts } from './log-ports';
import { useDraftKeeper } from './use-draft-keeper';

const noClient: FieldProblem = { field: 'clientId', key: 'log_client_missing' };

/** The sentences beside fields that still hold what they are about. */
function withoutChanged<V extends object>(
  errors: FieldErrors<string>,
  before: LogHeld<V>,
  after: LogHeld<V>,
): FieldErrors<string> {
  const values = new Map<string, unknown>(Object.entries(before.values));
  const changed = Object.entries(after.values).flatMap(([field, value]) =>
    values.get(field) === value ? [] : [field],
  );
  const ofClient = before.client === after.client ? [] : ['clientId', 'engagementId'];
  const gone = new Set([...changed, ...ofClient]);
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !gone.has(field)));
}

/** Ties the form of a new record to its kept text and to its write; everything typed stays until it was saved. */
export function useLogForm<V extends object>(
  ports: LogPorts,
  opening: LogOpening,
  kind: LogKindForm<V>,
  onSaved: (id: string) => void,
) {
  const { t } = useCatalogue();
  const { newId } = ports;
  const kept = useState(() => keptHeld(opening.draft, kind))[0];
  const [held, setHeld] = useState<LogHeld<V>>(() => kept ?? freshHeld(opening, kind, newId));
  const [restored, setRestored] = useState(kept !== null);
  const [errors, setErrors] = useState<FieldErrors<string>>({});
  const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  /** Grows with each attempt that was refused, so that the first wrong field takes the focus each time. */
  const [refusals, setRefusals] = useState(0);
  const writing = useRef(false);
  const keeper = useDraftKeeper(opening.draftKey, ports);

  /** What stands in the form now, also for an answer that comes later than the next key. */
  const latest = useRef(held);

  const put = (next: LogHeld<V>): void => {
    latest.current = next;
    setHeld(next);
  };
  const change = (part: Partial<LogHeld<V>>): void => {
    const before = latest.current;
    const next = { ...before, ...part };
    put(next);
    setErrors((errors) => withoutChanged(errors, before, next));
    const { start, thread } = opening;
    keeper.keep(formatLogDraft({ ...next, start, thread, label: kind.label(next.values) }));
  };
  const refuse = (problems: readonly FieldProblem[]): void => {
    setErrors(fieldErrors(problems, t));
    setRefusals((before) => before + 1);
  };
  const evidenceOf = async ({ source }: LogHeld<V>): Promise<Evidence | null> =>
    source && { ...source, quoteSha256: source.quote === '' ? null : await ports.sha256(source.quote) };

  const write = async (written: LogHeld<V>, clientId: string): Promise<WriteOutcome> => {
    const { id, values, client } = written;
    const evidence = await evidenceOf(written);
    const around = { id, clientId, engagementId: client.engagementId, evidence };
    const first = await kind.write(values, { ...around, expectedVersion: 0 });
    if (first.kind !== 'conflict' || !written.unsure) return first;
    const file = await (await ports.reader()).recordFile({ kind: kind.as, id });
    if (file === null || file.record.deletedAt !== null) return first;
    return kind.write(values, { ...around, expectedVersion: file.record.version });
  };
  const submit = async (): Promise<void> => {
    const { id: clientId } = held.client;
    const problems = [...kind.check(held.values), ...(clientId === null ? [noClient] : [])];
    setOutcome(null);
    if (problems.length > 0 || clientId === null) return refuse(problems);
    if (writing.current) return;
    writing.current = true;
    setBusy(true);
    setErrors({});
    const done = await write(held, clientId).catch(
      (error: unknown): WriteOutcome => ({ kind: 'failed', why: shownTrouble(error) }),
    );
    if (done.kind === 'saved') {
      // It stays busy until it is closed: a second Enter must not save twice.
      keeper.forget();
      onSaved(held.id);
      return;
    }
    writing.current = false;
    setBusy(false);
    setOutcome(done);
    if (done.kind === 'invalid') refuse(kind.refused(done.fields));
    // Saved from another window meanwhile: saved once more, it is a record of its own.
    if (done.kind === 'conflict') change({ id: newId(), unsure: false });
    // Kept with the form: a reload must not make two records of it.
    if (done.kind === 'failed') change({ unsure: true });
  };
  const startOver = (): void => {
    keeper.forget();
    put(freshHeld(opening, kind, newId));
    setRestored(false);
    setErrors({});
    setOutcome(null);
  };
  return { held, change, errors, outcome, busy, refusals, restored, submit, startOver };
}
