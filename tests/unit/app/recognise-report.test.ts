import { describe, expect, test } from 'vitest';
import type { Letter } from '@/lib/app/letter';
import { type LetterEvent, recogniseSent } from '@/lib/app/recognise-sent';
import type { LetterReport } from '@/lib/app/reply/letter-report';
import { aLetter, aLetterPromise, anOwnMessage } from '../../helpers/a-letter';
import { aLetterReport, anAttachedReport, reportText } from '../../helpers/a-letter-report';

const { threadKey } = aLetter();
const lines = reportText.split('\n');
/** Its own words, about a fifth of the report, and nearly all of it. */
const littleLeft = `Hi Ana,\nShort one today.\n${lines[3] ?? ''}`;
const half = lines.slice(0, 5).join('\n');

const draft = (text = reportText, fields: Partial<Letter> = {}): LetterEvent => ({
  type: 'draft',
  draft: aLetter({ promises: [], ...fields }),
  text,
  at: 0,
});
const put = (report: LetterReport = aLetterReport()): LetterEvent => ({
  type: 'report',
  composer: 'composer-1',
  report,
});
const gone = (at = 1, discarded = false, composer = 'composer-1'): LetterEvent => ({
  type: 'gone',
  composer,
  discarded,
  at,
});
const reading = (text = reportText, at = 2, key = 'gmail|m2'): LetterEvent => ({
  type: 'reading',
  threadKey,
  own: [anOwnMessage({ key, text })],
  at,
});
const answer = (sent: boolean): LetterEvent => ({ type: 'answer', id: 'composer-1', sent, at: 9_000 });
const time = (at: number): LetterEvent => ({ type: 'time', at });
const missing = (why: 'failed' | 'taken-back'): LetterEvent => ({
  type: 'not-recorded',
  id: 'composer-1',
  touchpointId: 'report-1',
  round: 0,
  why,
});
const again = draft(reportText, { id: 'composer-2', composer: 'composer-2' });
const left = aLetter({ composer: null, promises: [], reports: [anAttachedReport()] });

function play(events: readonly LetterEvent[]) {
  let letters: readonly Letter[] = [];
  const recorded: string[] = [];
  for (const event of events) {
    const step = recogniseSent(letters, event);
    letters = step.letters;
    for (const { report } of step.reports) recorded.push(`${report.touchpointId}.${report.round}`);
  }
  return { recorded, phase: letters[0]?.phase ?? null, letters };
}

const one = ['report-1.0'];

describe('a report', () => {
  test.each<[string, readonly LetterEvent[], readonly string[], string | null]>([
    ['is recorded when its mail shows up', [draft(), put(), gone(), reading()], one, 'sent'],
    ['is recorded once, however often that is seen', [draft(), put(), gone(), reading(), reading()], one, 'sent'],
    ['is recorded though it was put in before anything was heard of it', [put(), draft(), gone(), reading()], [], null],
    ['is not recorded while its composer is open', [draft(), put(), reading()], [], 'writing'],
    ['is not recorded by closing alone', [draft(), put(), gone(), time(9_000)], [], 'closed'],
    ['is forgotten when it is thrown away', [draft(), put(), gone(1, true)], [], null],
    ['is forgotten when all its words were deleted', [draft(), put(), draft('Thanks, see you!'), gone()], [], null],
    [
      'that was deleted and written back is recorded',
      [draft(), put(), draft(''), draft(), gone(), reading()],
      one,
      'sent',
    ],
    ['is recorded after half of it was deleted', [draft(), put(), draft(half), gone(), reading(half)], one, 'sent'],
    [
      'of which little was left is asked about',
      [draft(), put(), draft(littleLeft), gone(), reading(littleLeft)],
      [],
      'closed',
    ],
    [
      'of which little was left is recorded by an answer',
      [draft(), put(), draft(littleLeft), gone(), answer(true)],
      one,
      'sent',
    ],
    [
      'is not another mail of the thread',
      [draft(), put(), gone(), reading('Hi Ana, see you on Friday.')],
      [],
      'closed',
    ],
    ['is not a mail that was there before', [draft(), put(), gone(), reading(reportText, 2, 'gmail|m1')], [], 'closed'],
    ['is recorded when the person says it was sent', [draft(), put(), gone(), answer(true), reading()], one, 'sent'],
    ['is not recorded when it was not', [draft(), put(), gone(), answer(false), reading()], [], null],
    [
      'that shows up whole hours later, as planned, is recorded',
      [draft(), put(), gone(), reading(reportText, 9e6)],
      one,
      'sent',
    ],
    [
      'of which a part shows up hours later is asked about',
      [draft(), put(), gone(), reading(lines.slice(0, 3).join(' '), 9e6)],
      [],
      'closed',
    ],
    [
      'of a page that ended is recorded when its mail is seen',
      [{ type: 'found', letters: [left] }, reading()],
      one,
      'sent',
    ],
    ['of a page that ended is kept', [{ type: 'found', letters: [left] }, time(9_000)], [], 'writing'],
    [
      'whose sending is undone is not recorded twice',
      [draft(), put(), gone(), reading(), again, gone(3, false, 'composer-2'), reading(reportText, 4, 'gmail|m3')],
      one,
      'sent',
    ],
    [
      'whose sending is undone is asked about when it is thrown away',
      [draft(), put(), gone(), reading(), again, gone(3, true, 'composer-2')],
      one,
      'closed',
    ],
    [
      'that was taken back is recorded anew when it is sent again',
      [
        draft(),
        put(),
        gone(),
        reading(),
        again,
        missing('taken-back'),
        gone(3, false, 'composer-2'),
        reading(reportText, 4),
      ],
      ['report-1.0', 'report-1.1'],
      'sent',
    ],
    [
      'that could not be written is asked about',
      [draft(), put(), gone(), reading(), missing('failed'), reading()],
      one,
      'closed',
    ],
    [
      'that could not be written can be tried again',
      [draft(), put(), gone(), reading(), missing('failed'), answer(true)],
      ['report-1.0', 'report-1.0'],
      'sent',
    ],
    [
      'drafted anew stands for the one before',
      [draft(), put(), put(aLetterReport({ touchpointId: 'report-2' })), gone(), reading()],
      ['report-2.0'],
      'sent',
    ],
  ])('%s', (_name, events, recorded, phase) => {
    const played = play(events);
    expect([played.recorded, played.phase]).toEqual([recorded, phase]);
  });

  test('goes with the promises of its mail, and with a question of its own', () => {
    const promise = aLetterPromise();
    const asked = 'How satisfied were you with our work in November, on a scale of one to five?';
    const survey = aLetterReport({
      touchpointId: 'ask-1',
      type: 'satisfaction',
      report: { template: 'Ask', text: asked, items: [] },
    });
    const text = `${reportText}\n${asked}\n${promise.sentence}`;
    const { recorded, letters } = play([
      draft(text, { promises: [promise] }),
      put(),
      put(survey),
      gone(),
      reading(text),
    ]);
    expect(recorded).toEqual(['report-1.0', 'ask-1.0']);
    expect(letters).toMatchObject([
      { promises: [{ logged: true }], reports: [{ recorded: true }, { recorded: true }] },
    ]);
  });

  test('in a draft that comes back goes on in that letter', () => {
    const { letters } = play([{ type: 'found', letters: [left] }, again]);
    expect(letters).toMatchObject([{ id: 'composer-1', composer: 'composer-2', reports: [{ stands: true }] }]);
    const other = draft('Hi Ana, see you.', { id: 'composer-2', composer: 'composer-2' });
    expect(play([{ type: 'found', letters: [left] }, other]).letters).toHaveLength(2);
  });
});

test('a report that was put in in another view of the page is known in this one too, once', () => {
  const inOther = aLetter({ promises: [], reports: [anAttachedReport()] });
  const found: LetterEvent = { type: 'found', letters: [inOther] };
  const play = (...events: LetterEvent[]) =>
    events.reduce<ReturnType<typeof recogniseSent>>(({ letters }, event) => recogniseSent(letters, event), {
      letters: [],
      orders: [],
      reports: [],
    });
  expect(play(draft(), found, found).letters.map(({ reports }) => reports.length)).toEqual([1]);
  expect(play(draft(), found, gone(), reading()).reports).toHaveLength(1);
  const newer = aLetterReport({ touchpointId: 'touchpoint-newer' });
  const own = play(draft(), put(newer), found).letters.flatMap(({ reports }) => reports);
  expect(own.map(({ touchpointId }) => touchpointId)).toEqual(['touchpoint-newer']);
});
