/** What a calendar and a clock on the sender's wall show; months and days count from 1. It has no zone. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}
