import { isVisible } from '@/lib/mail/is-visible';
import type { ShownComposer } from '@/lib/mail/mail-adapter';
import { selectParts } from '@/lib/mail/select-part';
import { findThread } from './find-thread';
import { addressThreadId, hexId, legacyId } from './gmail-ids';
import { composerAround, composerOf, findEditors } from './read-compose';
import { cardState } from './read-message';
import { headingThreadId } from './read-thread';
import { gmailParts, mailText } from './selectors';

/** The composers that are shown; a hidden field of each names the thread that it answers. */
export function findComposers(page: Document, address: URL): ShownComposer[] {
  const find = selectParts('gmail', gmailParts);
  const open = findThread(page, find);
  const shown = open && (headingThreadId(open.heading) ?? addressThreadId(address));
  return findEditors(page, find).map((editor) => {
    const region = composerOf(editor);
    const field = (name: string) => region.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value;
    const answers = hexId(field('lts')) ?? legacyId(field('rt'));
    const isInside = open?.area.contains(editor) && editor.closest('[role="listitem"]');
    const told = answers && shown ? (answers === shown ? 'this' : 'other') : null;
    return {
      element: composerAround(editor) ?? editor,
      editor: editor as HTMLElement,
      subject: find.one('subjectBox', region) as HTMLInputElement | null,
      isPlain: (field('ishtml') ?? '1') !== '1',
      thread: told ?? (isInside ? 'this' : answers || field('rm') || field('rt') ? 'unknown' : 'none'),
    };
  });
}

/** Gmail has one row of these, under the newest card. */
export function findReplyButton(page: Document, all: boolean): HTMLElement | null {
  const cards = findThread(page, selectParts('gmail', gmailParts))?.cards ?? [];
  const newest = cards.findLast((card) => cardState(card) === 'expanded');
  const buttons = [...(newest?.querySelectorAll<HTMLElement>(all ? '.ams.bkI' : '.ams.bkH') ?? [])];
  const [button, other] = buttons.filter((each) => !each.closest(mailText) && isVisible(each));
  return button && !other ? button : null;
}
