import { Button } from '@/components/common/button';
import type { ReplyAbout } from '@/lib/app/reply/reply-about';
import type { Direction } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useReplyWay } from '@/lib/ui/reply/reply-way';

interface Props {
  readonly about: ReplyAbout;
  /** Of a commitment: whose promise it is. */
  readonly direction?: Direction;
  readonly look?: 'quiet' | 'plain';
}

/** Drafts a reply about one record; nothing where there is no mail to reply to. */
export function AboutButton({ about, direction, look = 'plain' }: Props) {
  const { t } = useCatalogue();
  const draft = useReplyWay();
  if (draft === null) return null;
  const words = { ours: 'reply_tell_client', theirs: 'reply_chase' } as const;
  return (
    <Button look={look} onClick={() => draft({ purpose: null, about })}>
      {t(direction === undefined ? 'reply_answer' : words[direction])}
    </Button>
  );
}
