export interface DemoPerson {
  readonly name: string;
  readonly address: string;
}

export interface DemoMessage {
  readonly from: DemoPerson;
  readonly to: readonly DemoPerson[];
  readonly cc?: readonly DemoPerson[];
  /** Days before today. */
  readonly daysAgo: number;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
  readonly paragraphs: readonly string[];
  /** Shows the message before it as quoted history. */
  readonly quotes?: boolean;
}

/** One conversation of the demo mailbox; both hosts show the same list. */
export interface DemoThread {
  /** Stable name; the ids of both hosts are derived from it. */
  readonly name: string;
  readonly subject: string;
  readonly messages: readonly DemoMessage[];
  readonly unread?: boolean;
  readonly rightToLeft?: boolean;
  /** How many cards at the end stand open; 1 where left out. */
  readonly open?: number;
}

export interface MailboxOptions {
  readonly account: DemoPerson;
  /** `YYYY-MM-DD`; the dates of the mails are counted back from it. */
  readonly today: string;
  readonly locale?: 'en' | 'zh-CN';
}
