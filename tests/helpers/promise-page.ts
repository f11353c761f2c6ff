import type { Frame, Locator, Page } from '@playwright/test';
import type { Mailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import type { OpenedMailbox } from './open-mailbox';

/** The sidebar beside Northwind's thread, with the words and places of a promise's page. */
export interface PromisePage {
  readonly page: Page;
  readonly frame: Frame;
  readonly button: (name: string | RegExp) => Locator;
  readonly heading: Locator;
  readonly section: (name: string) => Locator;
  /** Opens the page of a promise from its row. */
  readonly open: (text: string) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly notice: Locator;
}

export async function openNorthwind({ openTab }: OpenedMailbox, mailbox: Mailbox): Promise<PromisePage> {
  const { page, frame } = await openTab(mailbox);
  await mailbox.open(page, cutOver);
  await readSidebar(page, mailbox.threadId(cutOver));
  const button = (name: string | RegExp) => frame.getByRole('button', { name, exact: typeof name === 'string' });
  return {
    page,
    frame,
    button,
    heading: frame.locator('main h2').first(),
    section: (name) => frame.getByRole('region', { name, exact: true }),
    open: (text) => button(text).click(),
    save: () => button('Save').click(),
    notice: frame.locator('aside > [role=status]'),
  };
}
