import type { DraftFinding } from '@/lib/app/guard/draft-finding';
import type { AttachedReport, Letter, LetterPromise } from '@/lib/app/letter';
import { ownMessages } from '@/lib/app/own-message';
import { isUnsure, type LetterEvent, mayArrive, nextMoment, recogniseSent } from '@/lib/app/recognise-sent';
import type { LetterReport } from '@/lib/app/reply/letter-report';
import { defaultSettings, type Settings } from '@/lib/domain/settings';
import { threadKey } from '@/lib/matching/thread-key';
import type { Change } from '@/lib/messaging/changes-channel';
import type { FromPage, OpenComposer } from '@/lib/messaging/page-link';
import type { Store } from '@/lib/ui/create-store';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { createDraftGuard } from './draft-guard';
import { createDraftReader, type ReadDraft, type ToldBefore } from './draft-reader';
import { createLetterLog } from './letter-log';
import { createLetterShelf } from './letter-shelf';
import type { Notices } from './notices';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState } from './sidebar-state';

export interface DraftKeeper {
  /** What the page says of its composers. */
  readonly hear: (message: Extract<FromPage, { type: 'draft' | 'draft-gone' }>) => void;
  /** Another page is linked: it says anew which composers are open. */
  readonly begin: () => void;
  readonly tick: (letterId: string, sentence: string, ticked: boolean) => void;
  /** A report was put into this composer: it is recorded once the mail is seen to be sent. Call it as soon as it is in. */
  readonly attachReport: (composerId: string, report: LetterReport) => void;
  /** A report that the person sends by another way, such as from the clipboard, is recorded at once. */
  readonly sentByHand: (report: LetterReport) => Promise<WriteOutcome>;
  readonly putAway: (letterId: string, note: string) => void;
  readonly pickClient: (letterId: string, clientId: string, clientName: string) => void;
  /** Whether a closed letter was sent. What was logged of one that was not is taken back. */
  readonly answer: (letterId: string, sent: boolean) => Promise<void>;
  readonly takeBack: (letterId: string, sentence: string) => Promise<void>;
  readonly stop: () => void;
}

/**
 * Follows what is being written: shows the promises of each open composer, logs the ticked ones when their mail is seen in
 * its thread, and keeps a letter that nobody saw arrive until the person has answered. What the page says is taken in order,
 * after what was shown is painted.
 */
export function createDraftKeeper(
  store: Store<SidebarState>,
  ports: SidebarPorts,
  around: { readonly notices: Notices; readonly refresh: () => Promise<void> },
): DraftKeeper {
  const readDraft = createDraftReader(store, ports);
  const guard = createDraftGuard(ports);
  const shelf = createLetterShelf(ports);
  const log = createLetterLog(store, ports, around);
  const newest = new Map<string, OpenComposer>();
  /** Letters of which something is being written: they lie on the shelf until it is. */
  const held = new Set<string>();
  /** Put into composers of which the page has not said yet what they hold. */
  const early = new Map<string, LetterReport>();
  let letters: readonly Letter[] = [];
  let settings: Settings | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<unknown> = Promise.resolve();

  const then = (step: () => unknown): void => {
    work = work.then(step).catch(ports.reportError);
  };

  const apply = (event: LetterEvent): void => {
    const { letters: next, orders, reports } = recogniseSent(letters, event);
    const ids = new Set([...orders, ...reports].map(({ letter }) => letter.id));
    for (const id of ids) held.add(id);
    letters = next;
    rest();
    if (ids.size === 0) return;
    log
      .write({ orders, reports })
      .catch((error) => {
        ports.reportError(error);
        return { orders, reports };
      })
      .then((failed) => {
        for (const id of ids) held.delete(id);
        for (const { letter, promise } of failed.orders) forgetPromise(letter.id, promise, 'failed');
        for (const { letter, report } of failed.reports) forgetReport(letter.id, report, 'failed');
        rest();
      });
  };

  const forgetPromise = (id: string, { sentence, round }: LetterPromise, why: 'failed' | 'taken-back'): void =>
    apply({ type: 'not-logged', id, sentence, round, why });
  const forgetReport = (id: string, { touchpointId, round }: AttachedReport, why: 'failed' | 'taken-back'): void =>
    apply({ type: 'not-recorded', id, touchpointId, round, why });

  /** Keeps, shows, and waits for what the time alone will bring. */
  const rest = (): void => {
    const at = Date.now();
    shelf.keep(letters, held);
    const shown = letters.filter((letter) => letter.composer !== null || isUnsure(letter, at));
    store.set({ letters: shown });
    clearTimeout(timer);
    const wait = nextMoment(letters, at);
    if (wait !== null) timer = setTimeout(() => apply({ type: 'time', at: Date.now() }), wait);
  };

  const followReading = (): void => {
    const { reading, view } = store.get();
    if (reading?.status !== 'thread' || !letters.some(mayArrive)) return;
    const domains = view.kind === 'client' ? view.shown.rows.client.domains : [];
    const own = ownMessages(reading, settings ?? defaultSettings, domains);
    apply({ type: 'reading', threadKey: threadKey(reading), own, at: Date.now() });
  };

  const showNotes = (id: string, found: readonly DraftFinding[]): void => {
    const before = store.get().guardNotes;
    const ids = letters.filter(({ composer }) => composer !== null).map((letter) => letter.id);
    const kept = ids.flatMap((one) => (one !== id && before[one] ? [[one, before[one]]] : []));
    store.set({ guardNotes: Object.fromEntries([...kept, [id, found]]) });
  };

  /** Beside the order of things: nothing that is logged waits for it. */
  const checkAside = async (draft: ReadDraft, { id, clientId, composer }: Letter): Promise<void> => {
    try {
      const said = composer && newest.get(composer);
      const found = await guard.check(draft, clientId);
      if (said && newest.get(said.id) === said) showNotes(id, found);
    } catch (error) {
      ports.reportError(error);
    }
  };

  const attach = (composer: string): void => {
    const report = early.get(composer);
    if (report === undefined || !letters.some((letter) => letter.composer === composer)) return;
    early.delete(composer);
    apply({ type: 'report', composer, report });
  };

  const toldBefore = (composer: string): ToldBefore => {
    const known = letters.find((letter) => letter.composer === composer)?.reports ?? [];
    const put = early.get(composer);
    const reports = put === undefined ? known : [...known, put];
    return {
      told: reports.map(({ report }) => report),
      isOwn: (id) => letters.some((letter) => id.startsWith(`${letter.id}.`)),
    };
  };

  const takeDraft = (composer: OpenComposer): void => {
    const { reading } = store.get();
    newest.set(composer.id, composer);
    then(async () => {
      if (newest.get(composer.id) !== composer) return;
      const draft = await readDraft(composer, reading, toldBefore(composer.id));
      settings = draft.settings;
      apply({ type: 'draft', draft: draft.letter, text: draft.body, at: Date.now() });
      attach(composer.id);
      const letter = letters.find((one) => one.composer === composer.id);
      if (letter) void checkAside(draft, letter);
      if (!letter || held.has(letter.id)) return;
      const gone = await log.takenBack(letter);
      for (const promise of gone.promises) forgetPromise(letter.id, promise, 'taken-back');
      for (const report of gone.reports) forgetReport(letter.id, report, 'taken-back');
    });
  };

  const meetOthers = async (): Promise<void> => {
    await ports.whenIdle();
    const { letters: found, taken } = await shelf.load();
    if (found.length > 0) apply({ type: 'found', letters: found });
    for (const id of taken) apply({ type: 'forget', id });
    followReading();
  };

  let { reading: seen, view: answered } = store.get();
  const look = (): void => {
    const { reading, view } = store.get();
    const isRead = reading !== seen;
    const isShown = view !== answered;
    seen = reading;
    answered = view;
    if (isRead) followReading();
    // Another client stands beside the thread, or the first one.
    if (isShown) for (const composer of newest.values()) if (composer.surface === 'inline') takeDraft(composer);
    if (isShown) then(meetOthers);
  };

  const recordsChanged = (change: Change): void => {
    guard.forget(change);
    then(meetOthers);
  };
  const stops = [store.subscribe(look), ports.onChange(recordsChanged)];
  /** What was logged of a letter that was not sent; false = something stays. */
  const takeAllBack = async (letter: Letter): Promise<boolean> => {
    for (const promise of letter.promises.filter(({ logged }) => logged)) {
      if ((await log.takeBack(letter, promise)).kind !== 'saved') return false;
    }
    for (const report of letter.reports.filter(({ recorded }) => recorded)) {
      if ((await log.takeBackReport(report)).kind !== 'saved') return false;
    }
    return true;
  };
  const letterOf = (id: string): Letter | undefined => letters.find((letter) => letter.id === id);

  return {
    hear: (message) => {
      if (message.type === 'draft') takeDraft(message.composer);
      else {
        const { id: composer, discarded } = message;
        then(() => {
          newest.delete(composer);
          early.delete(composer);
          apply({ type: 'gone', composer, discarded, at: Date.now() });
          followReading();
        });
      }
    },
    begin: () => {
      newest.clear();
      early.clear();
      letters = letters.map((letter) => ({ ...letter, composer: null }));
      rest();
    },
    tick: (id, sentence, ticked) => apply({ type: 'tick', id, sentence, ticked }),
    attachReport: (composer, report) => {
      early.set(composer, report);
      then(() => attach(composer));
      // The page said what it holds before it was known for a report.
      const said = newest.get(composer);
      if (said) takeDraft(said);
    },
    sentByHand: log.byHand,
    putAway: (id, note) => apply({ type: 'put-away', id, note }),
    pickClient: (id, clientId, clientName) => apply({ type: 'client', id, clientId, clientName }),
    answer: async (id, sent) => {
      const letter = letterOf(id);
      if (letter && !sent && !(await takeAllBack(letter))) return;
      apply({ type: 'answer', id, sent, at: Date.now() });
    },
    takeBack: async (id, sentence) => {
      const letter = letterOf(id);
      const promise = letter?.promises.find((one) => one.sentence === sentence);
      if (!letter || !promise || (await log.takeBack(letter, promise)).kind !== 'saved') return;
      apply({ type: 'not-logged', id, sentence, round: promise.round, why: 'taken-back' });
      apply({ type: 'tick', id, sentence, ticked: false });
    },
    stop: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}
