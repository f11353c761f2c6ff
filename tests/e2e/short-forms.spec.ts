import { expect, type Frame, type Locator, type Page, test } from '@playwright/test';
import type { DemoThread } from '../../scripts/demo/demo-thread.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { ana, maya, zhaoQiang } from '../../scripts/demo/people.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { demoThreads } from '../../scripts/demo/threads.ts';
import { markWords, openLogTab } from '../helpers/log-tab';
import { painted, seriousViolations } from '../helpers/sidebar-tab';

const change = 'Could you also print return labels for every carrier?';
const score = 'All in all 2 out of 5 from me.';
const issue = 'The labels of dock 4 cannot be read again.';
const approval = 'Approved, please go ahead with the two-factor sign-in for carriers.';
const delivery = 'Attached is the revised cut-over plan, with the freeze window your finance team asked for.';

const mail = (
  name: string,
  fields: Pick<DemoThread['messages'][number], 'from' | 'to' | 'paragraphs'>,
): DemoThread => ({
  name,
  subject: `About ${name}`,
  messages: [{ daysAgo: 0, time: '09:40', ...fields }],
});
const feedback = mail('the pilot', { from: ana, to: [maya], paragraphs: ['Hi Maya,', change, score, issue, 'Ana'] });
const yes = mail('the offer', { from: ana, to: [maya], paragraphs: ['Hi Maya,', approval, 'Ana'] });
const handedOver = mail('the plan', { from: maya, to: [ana], paragraphs: ['Hi Ana,', delivery, 'Maya'] });
const accounts = mail('accounts', {
  from: zhaoQiang,
  to: [maya],
  paragraphs: ['Maya，您好！', '测试账号已开通，请查收。', '赵强'],
});
const threads = [...demoThreads, feedback, yes, handedOver, accounts];

const region = (frame: Frame, name: string): Locator => frame.getByRole('region', { name });
const save = (frame: Frame): Locator => frame.getByRole('button', { name: 'Save' });

/** Marks words of the open mail, presses the button beside them, and switches the form to a kind. */
async function logAs(page: Page, frame: Frame, words: string, kind: string): Promise<void> {
  await markWords(page, words);
  const button = page.locator('kept-log');
  await expect(button).toBeVisible();
  const box = await button.boundingBox();
  if (box === null) throw new Error('no button');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await frame.getByRole('group', { name: 'Log as' }).getByRole('button', { name: kind }).click();
}

async function picture(page: Page, frame: Frame, name: string): Promise<void> {
  await painted(frame);
  await page.screenshot({ path: `.output/screens/short-${name}.png` });
  expect(await seriousViolations(frame)).toEqual([]);
}

const openThread = async (page: Page, mailbox: Mailbox, thread: DemoThread): Promise<void> => {
  await mailbox.backToInbox(page);
  await mailbox.open(page, thread);
  await readSidebar(page, mailbox.threadId(thread));
};

for (const mailbox of [gmailMailbox, outlookMailbox]) {
  test(`${mailbox.host}: a change is logged from marked words, and taken through its life`, async () => {
    const { page, frame, close } = await openLogTab(mailbox, { threads, thread: feedback });
    await logAs(page, frame, change, 'Change');
    await expect(frame.getByLabel('Change', { exact: true })).toHaveValue('Print return labels for every carrier');
    await expect(frame.getByLabel('The client’s words')).toHaveValue(change);
    await frame.getByText('Impact', { exact: true }).click();
    await frame.getByLabel('Working days').fill('soon');
    await frame.getByLabel('Cost').fill('3.200');
    await frame.getByLabel('Asked for on').fill('9999-12-31');
    await save(frame).click();
    for (const field of ['Working days', 'Cost', 'Asked for on']) {
      await expect(frame.getByLabel(field)).toHaveAttribute('aria-invalid', 'true');
    }
    await picture(page, frame, `${mailbox.host}-change-wrong`);
    await frame.getByLabel('Working days').fill('-1,5');
    await frame.getByLabel('Cost').fill('$ 3,200');
    await frame.getByLabel('Currency').selectOption('USD');
    await frame.getByLabel('Asked for on').fill(new Date().toLocaleDateString('sv'));
    await save(frame).click();

    const row = region(frame, 'Changes waiting').getByRole('listitem').filter({ hasText: 'Print return labels' });
    for (const part of ['raised', '-1.5 days', '+$3,200']) await expect(row).toContainText(part);
    for (const [step, said] of [
      ['Being assessed', 'being assessed'],
      ['Waiting for the client’s answer', 'with client today'],
      ['Approved', 'approved'],
      ['Implemented', ''],
    ] as const) {
      await row.getByRole('button', { name: /^Next step/ }).click();
      await frame.getByLabel(step, { exact: true }).check();
      await save(frame).click();
      await expect(frame.getByRole('radio')).toHaveCount(0);
      await expect(frame.getByRole('status')).toContainText('Recorded: Print return labels');
      if (said !== '') await expect(row).toContainText(said);
    }
    await expect(row).toHaveCount(0);
    await frame.getByRole('button', { name: 'Undo' }).click();
    await expect(row).toContainText('approved');
    await close();
  });

  test(`${mailbox.host}: an answer and an issue are logged from marked words, and shown`, async () => {
    const { page, frame, close } = await openLogTab(mailbox, { threads, thread: feedback });
    await logAs(page, frame, score, 'Satisfaction');
    await expect(frame.getByLabel('2', { exact: true })).toBeChecked();
    await expect(frame.getByLabel('Who answered')).toHaveValue(/./);
    await expect(frame.getByLabel('Their words')).toHaveValue(score);
    await frame.getByLabel('Day', { exact: true }).fill('0001-01-01');
    await save(frame).click();
    await expect(frame.getByLabel('Day', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await picture(page, frame, `${mailbox.host}-satisfaction`);
    await frame.getByLabel('Day', { exact: true }).fill(new Date().toLocaleDateString('sv'));
    await frame.getByLabel('2', { exact: true }).press('ArrowRight');
    await expect(frame.getByLabel('3', { exact: true })).toBeChecked();
    await frame.getByLabel('3', { exact: true }).press('ArrowLeft');
    await save(frame).click();
    const fact = frame.getByRole('button', { name: '2 of 5' });
    await expect(fact).toBeVisible();
    await fact.click();
    await expect(frame.getByRole('heading', { name: '2 of 5' })).toBeFocused();
    await expect(region(frame, 'Answers').getByRole('listitem')).toHaveCount(7);
    await picture(page, frame, `${mailbox.host}-answers`);
    await frame.getByRole('button', { name: 'Close' }).first().click();

    await logAs(page, frame, issue, 'Issue');
    await expect(frame.getByLabel('What is wrong')).toHaveValue(issue);
    await expect(frame.getByLabel('Complaint')).toBeChecked();
    await frame.getByLabel('High').check();
    await frame.getByLabel('Remedy').fill('New ribbons');
    await picture(page, frame, `${mailbox.host}-issue`);
    await frame.getByLabel('What is wrong').press('Enter');
    const row = region(frame, 'Issues').getByRole('listitem').filter({ hasText: issue });
    for (const part of ['High', 'Complaint', 'recorded', 'since today']) await expect(row).toContainText(part);
    await picture(page, frame, `${mailbox.host}-rows`);
    await close();
  });

  test(`${mailbox.host}: a mail that approves offers the decision, and one that delivers the kept promise`, async () => {
    const { page, frame, close } = await openLogTab(mailbox, { threads, thread: yes });
    const offers = region(frame, 'In this email');
    await expect(offers).toContainText('Seems to approve');
    await picture(page, frame, `${mailbox.host}-approves`);
    await offers.getByRole('button', { name: /^Mark approved, .*Two-factor sign-in for carriers$/ }).click();
    await expect(offers).not.toContainText('Seems to approve');
    const row = region(frame, 'Changes waiting').getByRole('listitem').filter({ hasText: 'Two-factor sign-in' });
    await expect(row).toContainText('approved');
    await row.getByRole('button', { name: 'Two-factor sign-in for carriers', exact: true }).click();
    await expect(region(frame, 'Decided by')).toContainText(approval);
    await expect(region(frame, 'Decided by')).toContainText(ana.address);
    await expect(frame.getByRole('heading', { name: 'History' })).toBeVisible();
    await picture(page, frame, `${mailbox.host}-change-page`);
    await frame.getByRole('button', { name: 'Close' }).first().click();

    await openThread(page, mailbox, handedOver);
    await expect(offers).toContainText('Seems to deliver');
    await picture(page, frame, `${mailbox.host}-delivers`);
    await offers.getByRole('button', { name: /^Mark kept, .*Send the revised cut-over plan$/ }).click();
    await expect(frame.getByRole('status').filter({ hasText: 'Kept: Send the revised cut-over plan' })).toBeVisible();
    await expect(region(frame, 'You promised')).not.toContainText('Send the revised cut-over plan');
    await frame.getByRole('button', { name: 'Undo' }).click();
    await expect(offers).toContainText('Seems to deliver');
    await offers.getByRole('button', { name: /^Not this/ }).click();
    await expect(offers).toHaveCount(0);
    await expect(frame.getByText('Send the revised cut-over plan')).toBeVisible();
    await close();
  });
}

test('in Chinese: a delivery is offered, an issue goes on, and the forms fit', async () => {
  const { page, frame, close } = await openLogTab(outlookMailbox, { threads, thread: accounts, locale: 'zh-CN' });
  const offers = region(frame, '本邮件');
  await expect(offers).toContainText('似乎兑现了');
  await picture(page, frame, 'zh-delivers');
  await offers.getByRole('button', { name: '标记兑现（以此邮件为凭）：提供测试账号' }).click();
  await expect(frame.getByRole('status').filter({ hasText: '提供测试账号' })).toBeVisible();
  const row = region(frame, '问题').getByRole('listitem').filter({ hasText: '测试环境中断两小时' });
  await expect(row).toContainText('已解决，未反馈客户');
  await row.getByRole('button', { name: /^下一步/ }).click();
  await picture(page, frame, 'zh-next-step');
  await frame.getByLabel('已向客户反馈处理结果').check();
  await frame.getByRole('button', { name: '保存' }).click();
  await expect(row).toHaveCount(0);
  await close();
});
