import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import { expectations } from '../../scripts/demo/expectations.ts';
import type { Mailbox } from '../../scripts/demo/mailbox.ts';
import { demoThreads } from '../../scripts/demo/threads.ts';
import type { HeardReading, ShownState, SidebarNotes } from './note-sidebar';

/** One open promise of each of the demo's clients, which no other client has. */
const promiseOf: Readonly<Record<string, string>> = {
  'Northwind Traders': 'Confirm the pilot sites',
  蓝海物流: '提交接口联调报告',
  'Calder Freight': 'Send label samples for dock 4',
  'نور للتوريدات': 'إرسال دليل المستخدم (User guide v2)',
};

/** The client that the sidebar must name beside a thread; null where there is none. */
export function clientOf(thread: DemoThread): string | null {
  const expected = expectations.find((each) => each.thread === thread);
  if (expected === undefined) throw new Error(`Nothing is expected beside ${thread.name}.`);
  return expected.view === 'client' ? (expected.says[0] ?? null) : null;
}

/**
 * Every moment at which the sidebar showed what it must not: a client beside the id of another client's thread, another client's
 * promises, a thread whose people or subject are another's, or the client of an older thread after its time.
 */
export function judgeNotes({ heard, shown, due }: SidebarNotes, mailbox: Mailbox): string[] {
  const threads = new Map(demoThreads.map((thread) => [mailbox.threadId(thread), thread]));

  const judgeReading = ({ status, threadId, subject, addresses }: HeardReading): string[] => {
    if (status !== 'thread') return [];
    const thread = threads.get(threadId);
    if (thread === undefined) return [`a thread with the unknown id ${threadId}`];
    const people = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...(cc ?? [])]);
    const strangers = addresses.filter((each) => !people.some(({ address }) => address === each));
    const others = subject === thread.subject ? [] : [`subject ${subject}`];
    return [...strangers, ...others].map((what) => `${thread.name} was read with ${what}`);
  };

  const judgeShown = ({ view, threadId, name, text }: ShownState): string[] => {
    const thread = threads.get(threadId ?? '');
    if (view !== 'client') return [];
    if (thread === undefined) return [`${name} beside no thread`];
    const client = clientOf(thread);
    const wrongName = name === null || name === client ? [] : [`${name} beside ${thread.name}`];
    const foreign = Object.entries(promiseOf).filter(([owner, promise]) => owner !== client && text.includes(promise));
    return [...wrongName, ...foreign.map(([owner]) => `a promise to ${owner} beside ${thread.name}`)];
  };

  const judgeDue = ({ heard: index, shown: state }: SidebarNotes['due'][number]): string[] => {
    if (state.view !== 'client' && state.view !== 'unknown') return [];
    const since = heard.slice(index).map(({ threadId }) => threadId);
    return since.includes(state.threadId ?? '') ? [] : [`${state.name} still stood when ${since[0]} was read long ago`];
  };

  return [...heard.flatMap(judgeReading), ...shown.flatMap(judgeShown), ...due.flatMap(judgeDue)];
}
