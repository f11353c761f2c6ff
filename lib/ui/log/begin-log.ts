import type { Writer } from '@/lib/app/writer';
import type { LogRequest } from '@/lib/messaging/panel-port';
import { emptyStart, type LogStart } from './log-start';

/** What the evidence of a record can hold. */
const longestTitle = 400;
const longestLink = 2_000;

/** Under which the beginning of a record waits for the book, which is opened at `#log/ID`. */
export const logStartKey = (id: string): string => `log-start ${id}`;

interface AskedTab {
  readonly id?: number | undefined;
  readonly title?: string | undefined;
  /** Known for the tab alone in which the person just asked. */
  readonly url?: string | undefined;
}

interface BeginPorts {
  readonly logOnPage: (tabId: number | undefined, request: LogRequest) => Promise<boolean>;
  readonly saveDraft: Writer['saveDraft'];
  readonly newId: () => string;
  readonly openBook: (fragment: string) => Promise<void>;
  readonly reportError: (error: unknown) => void;
}

/** Begins a record with what a person marked: in the sidebar of a mail page, or in the book for any other page. */
export async function beginLog(request: LogRequest, tab: AskedTab | undefined, ports: BeginPorts): Promise<void> {
  if (await ports.logOnPage(tab?.id, request)) return;
  const id = ports.newId();
  const { as, text, cut } = request;
  const start: LogStart = { ...emptyStart(as), quote: text || null, cut, page: tab ? pageOf(tab) : null };
  // The book says what is wrong with a store that cannot be written.
  await ports.saveDraft({ key: logStartKey(id), text: JSON.stringify(start) }).catch(ports.reportError);
  await ports.openBook(`#log/${id}`);
}

function pageOf({ title = '', url = '' }: AskedTab): LogStart['page'] {
  const address = URL.parse(url);
  const link = address?.protocol === 'https:' && address.href.length <= longestLink ? address.href : null;
  return { title: title.slice(0, longestTitle), link };
}
