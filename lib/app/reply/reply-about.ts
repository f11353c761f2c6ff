import type { LoggedKind } from '@/lib/domain/logged-kind';

/** The record that a reply is about. */
export interface ReplyAbout {
  readonly kind: LoggedKind | 'requirement';
  readonly id: string;
}
