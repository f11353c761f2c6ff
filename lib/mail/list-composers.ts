import type { Compose } from '@/lib/domain/thread';
import type { MailAdapter, ShownComposer } from './mail-adapter';

type Listed = Omit<Compose, 'body'> & Pick<ShownComposer, 'isPlain' | 'thread'>;

export interface ListedComposers {
  readonly composers: (Listed & { readonly id: string; readonly hasText: boolean })[];
  readonly replies: ('reply' | 'reply-all')[];
}

/** More are never open at once. */
const most = 50;

/**
 * The composers into which a draft could go, the one in front first, and which replies of the host could be opened.
 * @param idOf names a composer (./watch-composers).
 */
export function listComposers(
  adapter: MailAdapter,
  page: Document,
  idOf: (composer: Element) => string,
): ListedComposers {
  const address = new URL(page.location.href);
  const composers = adapter.composers(page, address).flatMap(({ element, isPlain, thread }) => {
    const read = adapter.readComposer(page, address, element);
    if (!read) return [];
    const { body, ...rest } = read;
    return [{ id: idOf(element), ...rest, hasText: /[^\s-]/.test(body ?? ''), isPlain, thread }];
  });
  const replies = (['reply', 'reply-all'] as const).filter((kind) =>
    adapter.replyButton(page, address, kind === 'reply-all'),
  );
  return { composers: composers.slice(0, most), replies };
}
