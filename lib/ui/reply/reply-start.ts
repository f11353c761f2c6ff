import type { ReplyAbout } from '@/lib/app/reply/reply-about';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';

/** What a reply begins with; null = as the situation suggests. */
export interface ReplyStart {
  readonly purpose: TemplatePurpose | null;
  readonly about: ReplyAbout | null;
}

export const anyReply: ReplyStart = { purpose: null, about: null };
