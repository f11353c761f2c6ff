import type { FoundComposer } from '@/lib/messaging/page-link';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { InsertTarget } from './choose-target';

const kindKeys: Record<NonNullable<FoundComposer['kind']>, MessageKey> = {
  reply: 'reply_composer_reply',
  replyAll: 'reply_composer_replyall',
  forward: 'reply_composer_forward',
  new: 'reply_composer_new',
};

/** More recipients than that make no composer easier to know. */
const mostPeople = 3;

/** A place for a draft in words: what it is, and what tells it from the others. */
export interface TargetWords {
  readonly name: string;
  readonly details: readonly string[];
}

export function targetWords(
  target: InsertTarget,
  composers: readonly FoundComposer[],
  { t, list }: Catalogue,
): TargetWords {
  if ('open' in target) {
    return { name: t(target.open === 'reply' ? 'reply_open_reply' : 'reply_open_reply_all'), details: [] };
  }
  const found = composers.find(({ id }) => id === target.composer);
  if (found === undefined) return { name: t('reply_composer_open'), details: [] };
  const { kind, to, cc, hasText, thread, subject } = found;
  const people = [...(to ?? []), ...(cc ?? [])].map(({ name, address }) => name || address || '').filter(Boolean);
  const shown = [...people.slice(0, mostPeople).map(isolate), ...(people.length > mostPeople ? ['…'] : [])];
  const nobody = to === null ? [] : [t('reply_composer_nobody')];
  return {
    name: kind === null ? t('reply_composer_open') : t(kindKeys[kind]),
    details: [
      ...(people.length > 0 ? [t('reply_composer_people', { people: list(shown) })] : nobody),
      ...(thread === 'unknown' ? [t('reply_composer_unsaid')] : []),
      ...(thread === 'none' && subject ? [isolate(subject)] : []),
      ...(hasText ? [t('reply_composer_text')] : []),
    ],
  };
}
