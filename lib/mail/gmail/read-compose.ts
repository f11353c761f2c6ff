import type { Compose, Person } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { isVisible } from '@/lib/mail/is-visible';
import { collectPeople, readPerson } from '@/lib/mail/read-people';
import { readText } from '@/lib/mail/read-text';
import type { PartFinder } from '@/lib/mail/select-part';
import { judgeDraft } from './is-quoted';
import { type GmailPart, mailText } from './selectors';

/** The editors that are shown: first the one with the caret, then those in windows over the page. */
export function findEditors(page: Document, find: PartFinder<GmailPart>): Element[] {
  const active = page.activeElement;
  const rank = (editor: Element): number => {
    const isInFront = editor === active || composerOf(editor).contains(active);
    return isInFront ? 0 : editor.closest('[role="dialog"]') ? 1 : 2;
  };
  return find
    .all('editor', page, (element) => !element.closest(mailText) && isVisible(element))
    .sort((one, other) => rank(one) - rank(other));
}

/** The region of one composer; in a page without it, the whole page. */
export const composerOf = (editor: Element): Element =>
  editor.closest('[data-compose-id]') ??
  editor.closest('[role="region"], [role="dialog"], form') ??
  editor.ownerDocument.body;

/** The composer around an element: its region, or the editor alone in a page without regions. Null in the text of a mail. */
export function composerAround(element: Element): Element | null {
  const composer = element.closest('[data-compose-id]') ?? element.closest('[role="textbox"][contenteditable="true"]');
  return composer?.closest(mailText) ? null : composer;
}

/** What the composer of an editor holds; `ownWindow`: the page is nothing but a composer. */
export function readCompose(editor: Element, find: PartFinder<GmailPart>, ownWindow: boolean): Compose {
  const composer = composerOf(editor);
  const surface = ownWindow ? 'window' : surfaceOf(editor);
  const subject = find.one('subjectBox', composer) as HTMLInputElement | null;
  return {
    kind: kindOf(composer, surface),
    surface,
    to: readWell(composer, 'to'),
    cc: readWell(composer, 'cc'),
    subject: subject && (cleanText(subject.value) ?? ''),
    body: readText(editor, { judge: judgeDraft }),
  };
}

function surfaceOf(editor: Element): Compose['surface'] {
  if (editor.closest('[role="listitem"]')) return 'inline';
  return editor.closest('.aSs, .aSt') ? 'fullscreen' : 'popup';
}

function kindOf(composer: Element, surface: Compose['surface']): Compose['kind'] {
  // The only trace of the kind is the picture on the button that changes it.
  if (composer.querySelector('[role="button"] img.mK')) return 'replyAll';
  if (composer.querySelector('[role="button"] img.mL')) return 'reply';
  if (composer.querySelector('[role="button"] img.mI')) return 'forward';
  const answers = ['rm', 'rt'].some((name) => composer.querySelector(`input[name="${name}"][value]:not([value=""])`));
  return answers || surface === 'inline' ? null : 'new';
}

/** Null when the composer has no such field. */
function readWell(composer: Element, name: 'to' | 'cc'): Person[] | null {
  const well = composer.querySelector(`[name="${name}"]`);
  if (!well) return null;
  return collectPeople(
    [...well.querySelectorAll('[role="option"]')].map((chip) =>
      readPerson(chip.getAttribute('data-name'), chip.getAttribute('data-hovercard-id')),
    ),
  );
}
