import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { lacksChineseFont } from './lacks-chinese-font.ts';
import { gmailMailbox, outlookMailbox } from './mailbox.ts';
import { formatVisit } from './print-visit.ts';
import { startDemo } from './start-demo.ts';
import { pictures, takePictures } from './take-pictures.ts';
import { type Visit, walkThrough } from './walk-through.ts';

interface CheckOptions {
  readonly extensionDir: string;
  readonly pictureFolder: string;
  /** Where the README's picture goes; null leaves it as it is. */
  readonly readmePicture: string | null;
}

/** Walks through both mailboxes, then takes the English pictures. */
async function walkInEnglish({ extensionDir, pictureFolder }: CheckOptions): Promise<Visit[]> {
  const demo = await startDemo({ extensionDir, headless: true, locale: 'en' });
  try {
    const visits: Visit[] = [];
    for (const mailbox of [gmailMailbox, outlookMailbox]) {
      const page = await demo.context.newPage();
      visits.push(...(await walkThrough(page, mailbox, (visit) => console.log(formatVisit(mailbox, visit)))));
      await page.close();
    }
    await takePictures(demo.context, pictures.en, pictureFolder);
    return visits;
  } finally {
    await demo.close();
  }
}

async function takeChinesePictures({ extensionDir, pictureFolder }: CheckOptions): Promise<void> {
  const demo = await startDemo({ extensionDir, headless: true, locale: 'zh-CN' });
  try {
    await takePictures(demo.context, pictures['zh-CN'], pictureFolder);
  } finally {
    await demo.close();
  }
}

/** The walk and the pictures in both languages, in two browsers at once. Answers whether all was as expected. */
export async function checkDemo(options: CheckOptions): Promise<boolean> {
  const { pictureFolder, readmePicture } = options;
  const [walk, chinese] = await Promise.allSettled([walkInEnglish(options), takeChinesePictures(options)]);
  if (walk.status === 'rejected') throw walk.reason;
  if (chinese.status === 'rejected') throw chinese.reason;
  const visits = walk.value;
  const differing = visits.filter((visit) => visit.differences.length > 0).length;
  if (readmePicture !== null) copyFileSync(join(pictureFolder, 'gmail-light.png'), readmePicture);
  console.log(`Pictures are in ${pictureFolder}.`);
  if (lacksChineseFont()) {
    console.log('No Chinese font is installed here (Debian: fonts-noto-cjk), so Chinese shows as boxes in them.');
  }
  console.log(
    differing === 0
      ? `All ${visits.length} visits were as expected.`
      : `${differing} of ${visits.length} visits differed; see above.`,
  );
  return differing === 0;
}
