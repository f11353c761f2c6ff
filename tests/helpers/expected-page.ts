import type { Compose, MailView, Message, Provider } from '@/lib/domain/thread';

/** The truth beside a page of the corpus, `NAME.expected.json`. Null = the page does not say. */
export interface ExpectedPage {
  readonly file: string;
  readonly kind: 'real' | 'reconstructed';
  readonly complete?: boolean;
  readonly provider: Provider | null;
  readonly view: MailView;
  readonly url?: string | null;
  readonly account: string | null;
  readonly subject: string | null;
  readonly threadId: string | null;
  readonly threadPermId?: string;
  readonly messages: readonly ExpectedMessage[];
  readonly compose: ExpectedCompose | null;
  /** Text of hidden views. */
  readonly mustNotContain?: readonly string[];
}

export interface ExpectedPerson {
  readonly name: string | null;
  readonly address: string | null;
  /** Another place of the page has the address: it and null are both right. */
  readonly addressElsewhereInDom?: string;
  readonly isAccount?: boolean;
}

export interface ExpectedMessage {
  readonly id: string | null;
  readonly state: Message['state'];
  readonly from: ExpectedPerson | null;
  readonly to?: readonly ExpectedPerson[] | null;
  readonly cc?: readonly ExpectedPerson[] | null;
  readonly date: string | null;
  readonly dateLocal: string | null;
  readonly bodyTextStartsWith?: string | null;
  readonly bodyMustContain?: string | readonly string[];
  readonly bodyMustNotContain?: string | readonly string[];
}

export interface ExpectedCompose {
  readonly kind: Compose['kind'];
  readonly surface: Compose['surface'];
  readonly to?: readonly ExpectedPerson[] | null;
  readonly cc?: readonly ExpectedPerson[] | null;
  readonly subject?: string | null;
  readonly bodyTextStartsWith?: string | null;
  /** Selects the editor. */
  readonly bodySelectorHint?: string;
  readonly bodyOwnTextMustNotContain?: string | readonly string[];
}
