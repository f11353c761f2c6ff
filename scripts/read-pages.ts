/** `npm run --silent read-pages -- DIR`: one JSON line per mail page in DIR, as the built extension reads it. */
import type { PageReading } from '../lib/domain/thread.ts';
import { buildExtension } from './browser/build-extension.ts';
import { mailPageFiles } from './browser/mail-page-files.ts';
import { readMailPages } from './browser/read-mail-pages.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder: npm run --silent read-pages -- DIR');
  process.exit(2);
}

for await (const { file, reading } of readMailPages(mailPageFiles(folder), buildExtension())) {
  console.log(
    JSON.stringify({ file, ...(reading ? shownFields(reading) : { error: 'the extension gave no reading' }) }),
  );
}

function shownFields({ provider, view, account, subject, threadId, messages, compose }: PageReading) {
  return { provider, view, account, subject, threadId, messages, compose };
}
