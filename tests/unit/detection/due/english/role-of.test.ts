import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('a deadline goes before other days', () => {
  it.each<[string, string | null, string?]>([
    ['the meeting on Monday needs it by Thursday', '2026-04-16'],
    ['the slides for Monday, Thursday at the latest', '2026-04-16'],
    ['I need it for Monday, no later than Friday', '2026-04-17'],
    ['the trip on 4 May, due 24 April', '2026-04-24'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('days that are only spoken about', () => {
  it.each<[string, string | null, string?]>([
    ["following up on Monday's call, I'll write tomorrow", '2026-04-16'],
    ['the bill dated 28 May will be paid on Friday', '2026-04-17'],
    ['please return the form we sent on 2 April by Monday', '2026-04-20'],
    ['the parts that arrived on Monday will be fitted on Friday', '2026-04-17'],
    ['instead of Friday, could you come on Thursday?', '2026-04-16'],
    ['we will ship on the 22nd, not the 20th', '2026-04-22'],
    ['it was promised for Monday', null],
    ['your mail of 20 May', null],
    ['the recording of the Friday session', null],
    ['the delivery due on Monday never came', null],
    ['On Friday you said it was ready', null],
    ['On Friday you will say it is ready', '2026-04-17'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('verbs of what is still to be done', () => {
  it.each<[string, string | null, string?]>([
    ['the bill will be paid on Friday', '2026-04-17'],
    ['please get it signed on Monday', '2026-04-20'],
    ['it has to be delivered on 4 May', '2026-05-04'],
    ['we paid on Friday', null],
    ['please return the signed form within three days', '2026-04-18'],
    ['we signed the form within three days', null],
    ['we will have the drawings finished by the weekend', '2026-04-17'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});
