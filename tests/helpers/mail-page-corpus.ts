import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from '@/lib/domain/thread';
import type { ExpectedPage } from './expected-page';

export interface CorpusPage {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedPage;
  readonly address: URL;
}

const root = join(import.meta.dirname, '../..');
const inbox = { gmail: 'https://mail.google.com/mail/u/0/#inbox', outlook: 'https://outlook.office.com/mail/inbox' };

/** Pages made for this project. */
export const reconstructedPages = (provider: Provider): CorpusPage[] =>
  readPages(join(root, 'tests/fixtures/mail', provider), `reconstructed-${provider}-`);

const sharedFolder = join(root, '../shared/mail-pages');
/** Said in the names of tests that need the captured pages, which are not part of this repository. */
export const capturedNote = existsSync(sharedFolder) ? '' : ' (../shared/mail-pages is not here: nothing compared)';

/** Pages that other projects captured; [] where the folder beside this checkout is missing. */
export const capturedPages = (provider: Provider): CorpusPage[] =>
  existsSync(sharedFolder) ? readPages(sharedFolder, `${provider}-`) : [];

function readPages(folder: string, prefix: string): CorpusPage[] {
  const names = readdirSync(folder).filter((file) => file.startsWith(prefix) && file.endsWith('.html'));
  return names.map((file) => {
    const name = file.slice(0, -'.html'.length);
    const expected: ExpectedPage = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
    const provider: Provider = expected.provider ?? (file.includes('outlook') ? 'outlook' : 'gmail');
    const address = new URL(expected.url ?? inbox[provider]);
    return { name, html: readFileSync(join(folder, file), 'utf8'), expected, address };
  });
}
