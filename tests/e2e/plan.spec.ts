import { expect, test } from '@playwright/test';
import { gmailMailbox } from '../../scripts/demo/mailbox.ts';
import { openLogTab } from '../helpers/log-tab';
import { painted, seriousViolations } from '../helpers/sidebar-tab';

test('what is planned with a client is added, edited, kept while it is typed, and deleted with undo', async () => {
  const { page, frame, close } = await openLogTab(gmailMailbox);
  try {
    const button = (name: string) => frame.getByRole('button', { name, exact: true });
    const section = (name: string) => frame.getByRole('region', { name });
    const look = async (name: string) => {
      await painted(frame);
      await page.screenshot({ path: `.output/screens/plan-${name}.png` });
      expect(await seriousViolations(frame)).toEqual([]);
    };
    await button('Milestones, risks, requirements').click();
    await expect(section('Milestones')).toBeVisible();

    await button('Add a milestone').click();
    await button('Save').click();
    await expect(frame.getByText('Write a name.')).toBeVisible();
    await frame.getByLabel('Name').fill('Pilot in Rotterdam');
    await frame.getByLabel('Planned for').fill('2027-02-01');
    await frame.getByLabel('Expected now').fill('2027-02-15');
    await look('milestone-form');
    await button('Save').click();
    await expect(section('Milestones').getByRole('listitem').filter({ hasText: 'Pilot in Rotterdam' })).toContainText(
      '14 days later',
    );
    const active = () => frame.evaluate(() => document.activeElement?.textContent);
    await expect.poll(active).toBe('Pilot in Rotterdam');

    await button('Pilot in Rotterdam').click();
    await expect(frame.getByLabel('Planned for')).toHaveCount(0);
    await frame.getByLabel('Reached on').fill('2027-02-10');
    await frame.getByLabel('Private note').fill('They were very pl');
    await frame.getByLabel('Private note').press('Escape');
    await button('Pilot in Rotterdam').click();
    await expect(frame.getByLabel('Private note')).toHaveValue('They were very pl');
    await button('Save').click();
    await expect(section('Milestones')).toContainText('reached');

    await button('Add a risk').click();
    await frame.getByLabel('What may happen').fill('The scanner supplier may deliver late.');
    await frame.getByRole('group', { name: 'Probability' }).getByLabel('4').check();
    await frame.getByRole('group', { name: 'Impact' }).getByLabel('5').check();
    await frame.getByLabel('What we do about it').fill('A second supplier is asked for a price.');
    await look('risk-form');
    await button('Save').click();
    await expect(section('Open risks').getByRole('listitem').first()).toContainText('20 of 25');

    await button('Add a requirement').click();
    await frame.getByLabel('What they need, in agreed words').fill('Every dock shows its queue on one screen.');
    await button('Save').click();
    await expect(section('Requirements')).toContainText('not confirmed');
    await look('list');

    await button('Every dock shows its queue on one screen.').click();
    await button('Delete').click();
    await expect(button('Every dock shows its queue on one screen.')).toHaveCount(0);
    await button('Undo').click();
    await expect(button('Every dock shows its queue on one screen.')).toBeVisible();
  } finally {
    await close();
  }
});
