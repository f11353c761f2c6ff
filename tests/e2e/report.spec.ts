import { expect, type Frame, type Page, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import type { DemoPerson, DemoThread } from '../../scripts/demo/demo-thread.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { ana, falseAna, maya } from '../../scripts/demo/people.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { aTouchpoint } from '../helpers/a-touchpoint';
import { type OpenedMailbox, openMailbox } from '../helpers/open-mailbox';
import { readStore } from '../helpers/read-store';
import { seriousViolations } from '../helpers/sidebar-tab';

const token = 'k3pt0survey0token';
const survey = { token, metric: 'csat', scaleMin: 1, scaleMax: 5, contactId: null } as const;

const mailOf = (name: string, subject: string, from: DemoPerson, paragraphs: readonly string[]): DemoThread => ({
  name,
  subject,
  messages: [{ from, to: [maya], daysAgo: 1, time: '10:00', paragraphs }],
});
const asked = mailOf('asked', 'Where do we stand?', ana, ['Hi Maya,', 'Where do we stand?', 'Ana']);
const answered = mailOf('answered', `[kept:${token}:4] 4 – satisfied`, ana, ['Well done, the shift likes it.']);
const forged = mailOf('forged', `[kept:${token}:1] 1 – very dissatisfied`, falseAna, ['Not good.']);

function records() {
  const backup = demoBackup(todayHere());
  const ask = aTouchpoint({ id: 'ask', clientId: 'demo-northwind', type: 'satisfaction', on: '2026-01-05', survey });
  return { ...backup, records: { ...backup.records, touchpoint: [...backup.records.touchpoint, ask] } };
}

const draft = (frame: Frame) => frame.getByRole('region', { name: 'In your draft' });
const question = (frame: Frame) => frame.getByRole('region', { name: 'Was this sent?' });
const facts = (frame: Frame) => frame.locator('dl').first();

interface Opened {
  readonly mailbox: OpenedMailbox;
  readonly page: Page;
  readonly frame: Frame;
  readonly book: Page;
}

async function beside(host: Mailbox, thread: DemoThread, run: (opened: Opened) => Promise<void>): Promise<void> {
  const mailbox = await openMailbox({ threads: [asked, answered, forged], records: records() });
  try {
    const book = await mailbox.openBook();
    const { page } = await mailbox.openTab(host);
    await host.open(page, thread);
    await readSidebar(page, host.threadId(thread));
    await run({ mailbox, page, frame: await sidebarFrame(page), book });
  } finally {
    await mailbox.close();
  }
}

/** Puts a status report, or another draft, into a reply of the host's, as a person would. */
async function insertReport(
  host: Mailbox,
  { page, frame }: Opened,
  template = 'shipped.status-report.en',
): Promise<string> {
  const editor = await host.reply(page);
  await page.locator(editor).press('Home');
  await frame.getByRole('button', { name: 'Draft a reply' }).click();
  await expect(frame.locator('[data-reply=ready]')).toBeVisible();
  await frame.getByLabel('Template').selectOption({ value: template });
  await frame.getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(draft(frame)).toContainText('is recorded once the mail is sent.');
  return editor;
}

const reports = async (book: Page) =>
  (await readStore(book)).touchpoint.filter(
    ({ on, report, deletedAt }) => report !== undefined && on === todayHere() && deletedAt === null,
  );

for (const host of [gmailMailbox, outlookMailbox]) {
  test(`${host.host}: a report that was inserted is recorded once it is sent, as it was sent, and can be taken back`, async () => {
    await beside(host, asked, async (opened) => {
      const { page, frame, book } = opened;
      await expect(facts(frame)).not.toContainText('today');
      const editor = await insertReport(host, opened);
      await page.locator(editor).press('Control+Home');
      await page.keyboard.type('In short: all well.');
      await expect(draft(frame)).toContainText('on record already');
      await expect(draft(frame).getByRole('checkbox')).toHaveCount(0);
      expect(await seriousViolations(frame)).toEqual([]);
      await host.press(page, 'send');
      await expect(frame.getByRole('status')).toContainText('Recorded: ');
      await expect(facts(frame)).toContainText('today');
      await expect.poll(() => reports(book)).toHaveLength(1);
      const [touchpoint] = await reports(book);
      expect(touchpoint).toMatchObject({
        clientId: 'demo-northwind',
        type: 'status',
        channel: 'email',
        evidence: { provider: host.host, account: maya.address, threadId: host.threadId(asked) },
      });
      expect(touchpoint?.report?.text).toContain('In short: all well.');
      expect(touchpoint?.report?.items.map(({ id }) => id)).toContain('demo-northwind-commitment-pilot');
      await expect(question(frame)).toHaveCount(0);
      await frame.getByText(/^Last report:/).click();
      await expect(frame.getByText('In short: all well.')).toBeVisible();
      expect(await seriousViolations(frame)).toEqual([]);

      await frame.getByRole('button', { name: 'Undo' }).click();
      await expect(frame.getByRole('status')).toContainText('Taken back');
      await expect(facts(frame)).not.toContainText('today');
      await expect(frame.getByText('In short: all well.')).toHaveCount(0);
      expect(await reports(book)).toEqual([]);
    });
  });

  test(`${host.host}: the answer to a survey is logged by one press, what follows from a mail is offered, and a forged answer is not`, async () => {
    await beside(host, answered, async (opened) => {
      const { page, frame, book } = opened;
      const answer = frame.getByRole('region', { name: 'Answer to your survey' });
      await expect(answer).toContainText('4 of 5 · Ana Ruiz');
      expect(await seriousViolations(frame)).toEqual([]);
      await answer.getByRole('button').click();
      await expect(frame.getByRole('status')).toContainText('4 of 5');
      await expect(answer).toHaveCount(0);
      const logged = async () => (await readStore(book)).satisfaction.filter(({ channel }) => channel === 'survey');
      await expect.poll(logged).toHaveLength(1);
      expect((await logged())[0]).toMatchObject({
        clientId: 'demo-northwind',
        value: 4,
        respondent: 'Ana Ruiz',
        comment: 'Well done, the shift likes it.',
        evidence: { quote: answered.subject, sender: ana.address },
      });

      // A mail about one record offers the form for what follows, and writes nothing of it.
      const issue = async () => (await readStore(book)).issue.find(({ id }) => id === 'demo-northwind-issue-labels');
      const offered = frame.getByRole('status').getByRole('button');
      await insertReport(host, opened, 'shipped.complaint-resolved.en');
      await host.press(page, 'send');
      await expect(offered).toHaveText(['Update the issue', 'Undo']);
      expect(await seriousViolations(frame)).toEqual([]);
      await frame.getByRole('button', { name: /^Update the issue: .*Labels smear in the cold store/ }).press('Enter');
      await expect(frame.getByRole('group', { name: 'What is next?' }).getByRole('radio').first()).toBeFocused();
      await expect(offered).toHaveText(['Undo']);
      expect((await issue())?.state).toBe('analysed');
      await frame.getByRole('radio', { name: 'It is resolved' }).press('Space');
      await frame.getByRole('button', { name: 'Save' }).press('Enter');
      await expect.poll(async () => (await issue())?.state).toBe('resolved');
      await frame.getByRole('button', { name: 'Next step', exact: true }).press('Escape');
      await expect(facts(frame)).toContainText('today');
      await host.backToInbox(page);
      await host.open(page, forged);
      await readSidebar(page, host.threadId(forged));
      await expect(frame.getByText('Answer to your survey')).toHaveCount(0);
    });
  });
}

test('a report that nobody saw arrive is asked about, and one that was thrown away is none', async () => {
  await beside(gmailMailbox, asked, async (opened) => {
    const { page, frame, book } = opened;
    await insertReport(gmailMailbox, opened);
    await gmailMailbox.press(page, 'discard');
    await expect(draft(frame)).toHaveCount(0);
    const editor = await insertReport(gmailMailbox, opened);
    // The host takes the composer away and no message shows up.
    await page.locator(editor).evaluate((element) => element.closest('.ip')?.remove());
    await expect(question(frame)).toContainText('Where do we stand?', { timeout: 15_000 });
    await expect(question(frame)).toHaveCount(1);
    expect(await reports(book)).toEqual([]);
    await question(frame).getByRole('button', { name: 'It was sent' }).click();
    await expect(frame.getByRole('status')).toContainText('Recorded: ');
    await expect(question(frame)).toHaveCount(0);
    await expect.poll(() => reports(book)).toHaveLength(1);
  });
});
