import type { Reader } from '@/lib/app/reader';
import type { Writer } from '@/lib/app/writer';
import type { DraftCopies } from '@/lib/platform/draft-copies';

/** What the form of a new record needs from outside; kept the same from one rendering to the next. */
export interface LogPorts {
  readonly reader: () => Promise<Reader>;
  readonly writer: Pick<Writer, 'saveDraft'>;
  readonly draftCopies: DraftCopies;
  readonly newId: () => string;
  /** SHA-256 of a text in UTF-8, in lower-case hex. */
  readonly sha256: (text: string) => Promise<string>;
  readonly timeZone: () => string;
  readonly reportError: (error: unknown) => void;
}
