import { isVisible } from '@/lib/mail/is-visible';
import type { ShownComposer } from '@/lib/mail/mail-adapter';
import { isHostPart } from './find-cards';
import type { OutlookState } from './outlook-state';
import { quotes } from './read-outlook-compose';
import { bodyOf, isExpanded, readDates } from './read-outlook-message';

/** The composers that are shown; one that stands in the conversation answers it, of any other the page does not say. */
export function findOutlookComposers({ find, open, composers }: OutlookState): ShownComposer[] {
  return composers.flatMap((element) => {
    const editor = find.one('composerText', element) as HTMLElement | null;
    if (!editor) return [];
    const isInside = open?.agrees && open.container.contains(element);
    return {
      element,
      editor,
      subject: find.one('composerSubject', element) as HTMLInputElement | null,
      isPlain: editor.tagName === 'TEXTAREA',
      thread: isInside ? 'this' : quotes(element) ? 'unknown' : 'none',
    };
  });
}

/** Names of the icons have a number in them, or none, and were said in another way before. */
const replyIcon = /^(?:Arrow)?Reply(All)?\d*(?:Regular|Filled)?$/;

/**
 * The button of the newest message that is shown in full. Cards stand in the order that the person chose, so of several only
 * their dates tell which one that is.
 */
export function findOutlookReplyButton({ find, page, open, status }: OutlookState, all: boolean): HTMLElement | null {
  const cards = status === 'thread' && open ? open.cards.filter((card) => isExpanded(card, bodyOf(find, card))) : [];
  const dates = cards.map((card) => readDates(find, card, page.documentElement.lang || 'en').dateLocal ?? '');
  const [newest, next] = dates.toSorted().reverse();
  const card = cards[dates.indexOf(newest ?? '')];
  if (!card || (next !== undefined && (next === newest || dates.includes('')))) return null;
  const icons = [...card.querySelectorAll('[data-icon-name]')].filter((icon) => {
    const name = replyIcon.exec(icon.getAttribute('data-icon-name') ?? '');
    return name && (name[1] !== undefined) === all && isHostPart(icon) && isVisible(icon);
  });
  const [button, other] = icons.map((icon) => icon.closest<HTMLElement>('button, [role="button"], [role="menuitem"]'));
  return button && !other ? button : null;
}
