import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { lacksChineseFont } from './lacks-chinese-font.ts';
import { gmailMailbox, outlookMailbox } from './mailbox.ts';
import { formatVisit } from './print-visit.ts';
import { startDemo } from './start-demo.ts';
import { pictures, takePictures } from './take-pictures.ts';
import { walkThrough } from './walk-through.ts';

interface CheckOptions {
  readonly extensionDir: string;
  readonly pictureFolder: string;
  /** Where the README's picture goes; null leaves it as it is. */
  readonly readmePicture: string | null;
}

/** Walks through both mailboxes in English, then takes the pictures in both languages. Answers whether all was right. */
export async function checkDemo({ extensionDir, pictureFolder, readmePicture }: CheckOptions): Promise<boolean> {
  let differing = 0;
  let visited = 0;
  const demo = await startDemo({ extensionDir, headless: true, locale: 'en' });
  try {
    for (const mailbox of [gmailMailbox, outlookMailbox]) {
      const page = await demo.context.newPage();
      const visits = await walkThrough(page, mailbox, (visit) => console.log(formatVisit(mailbox, visit)));
      visited += visits.length;
      differing += visits.filter((visit) => visit.differences.length > 0).length;
      await page.close();
    }
    await takePictures(demo.context, pictures.en, pictureFolder);
  } finally {
    await demo.close();
  }
  const chinese = await startDemo({ extensionDir, headless: true, locale: 'zh-CN' });
  try {
    await takePictures(chinese.context, pictures['zh-CN'], pictureFolder);
  } finally {
    await chinese.close();
  }
  if (readmePicture !== null) copyFileSync(join(pictureFolder, 'gmail-light.png'), readmePicture);
  console.log(`Pictures are in ${pictureFolder}.`);
  if (lacksChineseFont())
    console.log('No Chinese font is installed here (Debian: fonts-noto-cjk), so Chinese shows as boxes in them.');
  console.log(
    differing === 0
      ? `All ${visited} visits were as expected.`
      : `${differing} of ${visited} visits differed; see above.`,
  );
  return differing === 0;
}
