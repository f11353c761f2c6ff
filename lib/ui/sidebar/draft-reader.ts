import { findDraftClient } from '@/lib/app/find-draft-client';
import type { Letter } from '@/lib/app/letter';
import { offerFromDraft } from '@/lib/app/offer-from-draft';
import type { Suggestion } from '@/lib/detection/suggestion';
import type { Client } from '@/lib/domain/client';
import type { ReportSnapshot } from '@/lib/domain/report-snapshot';
import { defaultSettings, type Settings } from '@/lib/domain/settings';
import type { PageReading } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';
import { messageKey } from '@/lib/matching/message-key';
import { threadKey } from '@/lib/matching/thread-key';
import type { OpenComposer } from '@/lib/messaging/page-link';
import type { Store } from '@/lib/ui/create-store';
import type { SidebarPorts } from './sidebar-ports';
import type { SidebarState } from './sidebar-state';

/** What a composer holds, and what was read to understand it. */
export interface ReadDraft {
  readonly letter: Letter;
  readonly found: readonly Suggestion[];
  readonly body: string;
  readonly settings: Settings | null;
}

/** What is known of a composer's letter before its draft is read. */
export interface ToldBefore {
  /** By the reports in it. */
  readonly told: readonly ReportSnapshot[];
  /** Whether a commitment was logged from a letter that is followed here: a sending that was undone leaves its promises offered. */
  readonly isOwn: (commitmentId: string) => boolean;
}
const nothingTold: ToldBefore = { told: [], isOwn: () => false };

/** Open commitments of one client, of each side, that are compared with a draft. */
const mostOnRecord = 500;

type Ports = Pick<SidebarPorts, 'reader' | 'loadFinder' | 'whenIdle' | 'today' | 'timeZone' | 'reportError'>;

/** Reads drafts: the promises in them, and for whom they are. The same words are not searched twice in a row. */
export function createDraftReader(store: Store<SidebarState>, ports: Ports) {
  let last: { readonly mark: string; readonly found: readonly Suggestion[] } | null = null;

  const search = async (text: string, subject: string | null, settings: Settings | null) => {
    const { weekend, holidays, makeUpDays } = settings ?? defaultSettings;
    const calendar = { weekend, holidays, makeUpDays };
    // A draft is dated the day on which it is written; its hour plays no part in a due day.
    const sentAt = `${ports.today()}T12:00`;
    const mark = JSON.stringify([sentAt, calendar, text]);
    if (last?.mark === mark) return last.found;
    const find = await ports.loadFinder();
    await ports.whenIdle();
    const found = find({ text, subject, sentAt, zone: ports.timeZone(), quotesCut: true }, { calendar });
    last = { mark, found };
    return found;
  };

  /** In a thread it is the thread's client, also one picked by hand; elsewhere that of the people it goes to. */
  const threadClient = ({ surface }: OpenComposer, reading: PageReading | null): Client | null => {
    const { view, readingKey } = store.get();
    const isShown = surface === 'inline' && view.kind === 'client' && readingKey === reading?.key;
    return isShown ? view.shown.rows.client : null;
  };

  /** Of the promises and requests that were found, those that are on record already. */
  const knownOf = async (
    found: readonly Suggestion[],
    clientId: string | null,
    settings: Settings | null,
    { told, isOwn }: ToldBefore,
  ): Promise<readonly Suggestion[]> => {
    const promised = found.filter(({ kinds }) => kinds.includes('promise') || kinds.includes('request'));
    if (clientId === null || promised.length === 0) return [];
    const day = ports.today();
    const query = { clientId, windowFrom: day, windowTo: day, limit: mostOnRecord };
    const rows = await (await ports.reader()).clientRows(query);
    const commitments = [...(rows?.ours.items ?? []), ...(rows?.theirs.items ?? [])].filter(({ id }) => !isOwn(id));
    const { weekend, holidays, makeUpDays } = settings ?? defaultSettings;
    const around = { sentAt: `${day}T12:00`, zone: ports.timeZone(), calendar: { weekend, holidays, makeUpDays } };
    // It reads days as the finder does, which is large and loaded by now.
    const { knownPromises } = await import('@/lib/app/known-promises');
    return knownPromises(promised, { ...around, commitments, told: told.flatMap(({ items }) => items) });
  };

  /** `reading`: of the page when the composer said so. Errors: `StorageError`, and what the finder throws. */
  return async (
    composer: OpenComposer,
    reading: PageReading | null,
    before: ToldBefore = nothingTold,
  ): Promise<ReadDraft> => {
    const { id, surface, to, cc, body } = composer;
    const inThread = surface === 'inline' && reading?.status === 'thread' ? reading : null;
    const found = await findDraftClient(await ports.reader(), composer, reading?.account ?? null);
    const client = threadClient(composer, reading) ?? found.client;
    const subject = composer.subject || (inThread?.subject ?? null);
    const suggestions = await search(body ?? '', subject, found.settings);
    const known = await knownOf(suggestions, client?.id ?? null, found.settings, before).catch(
      (error): readonly Suggestion[] => {
        // Offered once more is better than not followed at all.
        ports.reportError(error);
        return [];
      },
    );
    const others = suggestions.filter((one) => !known.includes(one));
    return {
      found: suggestions,
      body: body ?? '',
      settings: found.settings,
      letter: {
        id,
        composer: id,
        threadKey: inThread && threadKey(inThread),
        threadId: inThread?.threadId?.slice(0, 400) ?? null,
        recipients: [...(to ?? []), ...(cc ?? [])].flatMap(({ address }) => emailAddress(address) ?? []),
        subject,
        clientId: client?.id ?? null,
        clientName: client?.name ?? '',
        begunOn: ports.today(),
        before: (reading?.messages ?? []).map((message) => (reading ? messageKey(reading, message) : '')).slice(-200),
        promises: offerFromDraft(others, {
          toClient: client !== null,
          reported: before.told.map((report) => report.text),
        }),
        known: known.length,
        reports: [],
        putAway: [],
        phase: 'writing',
        since: null,
      },
    };
  };
}
