import { useState } from 'react';
import type { Language } from '@/lib/domain/client';
import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { CommitmentFile } from './commitment-file';
import { noticeRecipient } from './notice-recipient';
import { noticeText } from './notice-text';
import type { DraftBox } from './use-record-drafts';

type Newest = Commitment['renegotiations'][number];

/** The drafted notice of a move, which a person may change; a kept text belongs to the move that it was written for. */
export function useNotice(file: CommitmentFile, move: Newest, drafts: DraftBox) {
  const { today, language: fallback } = useCatalogue();
  const { commitment, client, contacts } = file;
  const recipient = noticeRecipient({ commitment, client, contacts, fallback });
  const [notice, setNotice] = useState(() => {
    const kept = drafts.get().notice;
    return kept && kept.to === move.to ? kept : { to: move.to, language: recipient.language, texts: {} };
  });
  const { language } = notice;
  const drafted = noticeText({ text: commitment.text, move, name: recipient.name, today }, language);
  const take = (part: Partial<typeof notice>): void => {
    const next = { ...notice, ...part };
    setNotice(next);
    drafts.keep({ notice: next });
  };
  return {
    language,
    text: notice.texts[language] ?? drafted,
    speak: (chosen: Language) => take({ language: chosen }),
    type: (text: string) => take({ texts: { ...notice.texts, [language]: text } }),
  };
}
