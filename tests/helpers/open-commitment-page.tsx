import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { CommitmentPage, type CommitmentSteps } from '@/components/record/commitment-page';
import type { Language } from '@/lib/domain/client';
import { defaultSettings } from '@/lib/domain/settings';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import type { RecordDrafts } from '@/lib/ui/record/record-drafts';
import type { RecordPart } from '@/lib/ui/record/record-part';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { renderInCatalogue } from './render-in-catalogue';

const saved: WriteOutcome = { kind: 'saved' };
const days = { zone: 'Europe/Berlin', calendar: defaultSettings, counts: {}, onMonth: () => {} };
export const mail = {
  provider: 'gmail' as const,
  account: null,
  threadId: 't1',
  messageId: 'm1',
  sender: 'maya@fjordlight.example',
  date: '2026-11-19T10:00',
  subject: 'Plan',
  quote: '',
  quoteSha256: null,
  link: null,
};

interface Options {
  readonly at?: RecordPart | null;
  readonly outcome?: WriteOutcome;
  readonly language?: Language;
  readonly drafts?: RecordDrafts;
  readonly copies?: boolean;
}

/** Shows the page of a commitment over a file that `show` replaces, as another view's write does. */
export function openCommitmentPage(
  file: CommitmentFile,
  { at = null, outcome = saved, language = 'en', drafts = {}, copies = true }: Options = {},
) {
  let kept = drafts;
  const box = {
    get: () => kept,
    keep: (part: Partial<RecordDrafts>) => {
      kept = { ...kept, ...part };
    },
  };
  const answer = () => vi.fn(async () => outcome);
  const steps = {
    edit: vi.fn(async (_entry: Parameters<CommitmentSteps['edit']>[0]) => outcome),
    move: vi.fn(async (..._move: Parameters<CommitmentSteps['move']>) => outcome),
    settle: vi.fn(async (..._settlement: Parameters<CommitmentSteps['settle']>) => outcome),
    reopen: answer(),
    remove: answer(),
    bringBack: answer(),
    copy: vi.fn(async (_text: string) => copies),
  };
  const onClose = vi.fn();
  const onOpenPromise = vi.fn();
  let show = (_next: CommitmentFile): void => {};
  function Page() {
    const [shown, setShown] = useState(file);
    show = setShown;
    return (
      <CommitmentPage
        file={shown}
        at={at}
        drafts={box}
        mails={[mail]}
        days={days}
        steps={steps}
        onOpenSource={vi.fn()}
        onOpenPromise={onOpenPromise}
        onClose={onClose}
      />
    );
  }
  renderInCatalogue(<Page />, language);
  return {
    steps,
    onClose,
    onOpenPromise,
    user: userEvent.setup(),
    drafts: () => kept,
    show: async (next: CommitmentFile) => {
      const { act } = await import('@testing-library/react');
      act(() => show(next));
    },
  };
}

export const press = (name: string) => screen.getByRole('button', { name });
export const page = () => document.body.textContent ?? '';
