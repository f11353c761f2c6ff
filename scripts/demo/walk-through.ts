import type { Page } from '@playwright/test';
import { compareSidebar } from './compare-sidebar.ts';
import { type Expectation, expectations, warnings } from './expectations.ts';
import type { Mailbox } from './mailbox.ts';
import { readSidebar, type ShownSidebar } from './read-sidebar.ts';

export interface Visit {
  readonly expected: Expectation;
  readonly shown: ShownSidebar | null;
  readonly differences: readonly string[];
}

const failed = (expected: Expectation, error: unknown): Visit => {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return { expected, shown: null, differences: [`did not answer: ${reason}`] };
};

async function visit(page: Page, mailbox: Mailbox, expected: Expectation): Promise<Visit> {
  try {
    await mailbox.open(page, expected.thread);
    const shown = await readSidebar(page, mailbox.threadId(expected.thread));
    const names = warnings.find(({ thread }) => thread === expected.thread)?.names;
    return { expected, shown, differences: compareSidebar(shown, expected, names) };
  } catch (error) {
    return failed(expected, error);
  }
}

/** The main job, thread by thread: click the row, see what the sidebar says, go back to the inbox. */
export async function walkThrough(page: Page, mailbox: Mailbox, onVisit: (visit: Visit) => void): Promise<Visit[]> {
  await page.goto(mailbox.inbox);
  const visits: Visit[] = [];
  for (const expected of expectations) {
    const done = await visit(page, mailbox, expected);
    visits.push(done);
    onVisit(done);
    await mailbox.backToInbox(page);
    await readSidebar(page, null);
  }
  return visits;
}
