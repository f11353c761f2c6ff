import { gmailMailbox, outlookMailbox } from './mailbox.ts';
import { startDemo } from './start-demo.ts';

/** Opens both mailboxes in a window and ends when the person closes it. */
export async function showDemo(extensionDir: string, locale: 'en' | 'zh-CN' | undefined): Promise<void> {
  const demo = await startDemo({ extensionDir, headless: false, ...(locale === undefined ? {} : { locale }) });
  const [first] = demo.context.pages();
  const gmail = first ?? (await demo.context.newPage());
  await gmail.goto(gmailMailbox.inbox);
  const outlook = await demo.context.newPage();
  await outlook.goto(outlookMailbox.inbox);
  await gmail.bringToFront();
  console.log('The demo mailbox is open: Gmail in the first tab, Outlook in the second. Click a mail.');
  console.log('Nothing reaches the network. Close the window to end the demo.');
  await new Promise<void>((resolve) => demo.context.on('close', () => resolve()));
  await demo.close();
}
