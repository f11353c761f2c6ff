import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { TemplatePurpose } from '@/lib/domain/template-purpose';

/** The record that a reply is about. */
export interface ReplyAbout {
  readonly kind: LoggedKind | 'requirement';
  readonly id: string;
}

/** What a reply begins with; null = as the situation suggests. */
export interface ReplyStart {
  readonly purpose: TemplatePurpose | null;
  readonly about: ReplyAbout | null;
}

export const anyReply: ReplyStart = { purpose: null, about: null };
