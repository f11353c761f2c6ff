import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved mail page and where it belongs. */
export interface MailPageFile {
  readonly file: string;
  readonly html: string;
  readonly address: URL;
}

const inboxes = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox',
  outlook: 'https://outlook.office.com/mail/inbox',
};

/**
 * Every `NAME.html` of a folder, at the address that `NAME.expected.json` gives; where it gives none, or is missing, at the
 * inbox of the host that it names, else of the host in the file's name.
 */
export function mailPageFiles(folder: string): MailPageFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => {
    const truth = join(folder, file.replace(/\.html$/, '.expected.json'));
    const { url, provider }: { url?: string | null; provider?: string | null } = existsSync(truth)
      ? JSON.parse(readFileSync(truth, 'utf8'))
      : {};
    const inbox = (provider ?? file).includes('outlook') ? inboxes.outlook : inboxes.gmail;
    return { file, html: readFileSync(join(folder, file), 'utf8'), address: new URL(url ?? inbox) };
  });
}
