import { describe, expect, test } from 'vitest';
import { type Letter, letter } from '@/lib/app/letter';
import { isUnsure, type LetterEvent, recogniseSent } from '@/lib/app/recognise-sent';
import { aLetter, aLetterPromise, anOwnMessage } from '../../helpers/a-letter';

const sentence = aLetterPromise().sentence;
const threadKey = aLetter().threadKey;
const draft = (fields: Partial<Letter> = {}, at = 0): LetterEvent => ({
  type: 'draft',
  draft: aLetter(fields),
  text: '',
  at,
});
const gone = (at: number, discarded = false, composer = 'composer-1'): LetterEvent => ({
  type: 'gone',
  composer,
  discarded,
  at,
});
const reading = (at: number, own = [anOwnMessage()], key = threadKey): LetterEvent => ({
  type: 'reading',
  threadKey: key,
  own,
  at,
});
const time = (at: number): LetterEvent => ({ type: 'time', at });
const tick = (ticked: boolean): LetterEvent => ({ type: 'tick', id: 'composer-1', sentence, ticked });
const answer = (sent: boolean, at = 9_000): LetterEvent => ({ type: 'answer', id: 'composer-1', sent, at });
const undone: LetterEvent = { type: 'not-logged', id: 'composer-1', sentence, round: 0, why: 'taken-back' };
const failed: LetterEvent = { type: 'not-logged', id: 'composer-1', sentence, round: 0, why: 'failed' };
/** The same words in a composer that was not there before, as after an undone sending. */
const reopened = draft({ id: 'composer-2', composer: 'composer-2' });

function play(events: readonly LetterEvent[]) {
  let letters: readonly Letter[] = [];
  const logged: string[] = [];
  let message: string | null | undefined;
  for (const event of events) {
    const step = recogniseSent(letters, event);
    letters = step.letters;
    for (const order of step.orders) {
      logged.push(`${order.promise.sentence} ${order.promise.round}`);
      message = order.message?.key ?? null;
    }
  }
  return { letters, logged: logged.length, message, phase: letters[0]?.phase ?? null };
}

describe('a letter', () => {
  test.each<[string, readonly LetterEvent[], number, string | null]>([
    ['is sent when its composer closes and its message shows up', [draft(), gone(1), reading(2)], 1, 'sent'],
    ['is logged once, however often its message is seen', [draft(), gone(1), reading(2), reading(3)], 1, 'sent'],
    ['is not sent while its composer is open', [draft(), reading(1)], 0, 'writing'],
    ['is not sent by closing alone', [draft(), gone(1), time(9_000)], 0, 'closed'],
    ['is found later within ten minutes', [draft(), gone(1), time(9_000), reading(500_000)], 1, 'sent'],
    ['is asked about after that', [draft(), gone(1), reading(700_000)], 0, 'closed'],
    [
      'is not a message that was there before',
      [draft(), gone(1), reading(2, [anOwnMessage({ key: 'gmail|m1' })])],
      0,
      'closed',
    ],
    ['is not an older message', [draft(), gone(1), reading(2, [anOwnMessage({ day: '2026-11-18' })])], 0, 'closed'],
    ['is not a message of another thread', [draft(), gone(1), reading(2, [anOwnMessage()], 'other')], 0, 'closed'],
    [
      'is not a message without its promise',
      [draft(), gone(1), reading(2, [anOwnMessage({ text: 'Hi' })])],
      0,
      'closed',
    ],
    ['without a tick is forgotten', [draft(), tick(false), gone(1), reading(2), time(200_000)], 0, null],
    ['that is discarded is forgotten', [draft(), gone(1, true), time(9_000)], 0, null],
    ['that was emptied is forgotten', [draft(), draft({ promises: [] }), gone(1)], 0, null],
    ['is logged when the person says it was sent', [draft(), gone(1), answer(true)], 1, 'sent'],
    ['is not logged when the person says it was not', [draft(), gone(1), answer(false), reading(9_000)], 0, null],
    ['cannot be answered for while it is written', [draft(), answer(true)], 0, 'writing'],
    [
      'whose sending is undone is not logged twice',
      [draft(), gone(1), reading(2), reopened, gone(3, false, 'composer-2'), reading(4)],
      1,
      'sent',
    ],
    [
      'whose sending is undone is asked about when it is discarded',
      [draft(), gone(1), reading(2), reopened, gone(3, true, 'composer-2')],
      1,
      'closed',
    ],
    ['is forgotten some time after it arrived', [draft(), gone(1), reading(2), time(200_000)], 1, null],
    [
      'whose promise was taken back is logged anew',
      [draft(), gone(1), reading(2), reopened, undone, gone(3, false, 'composer-2'), reading(4)],
      2,
      'sent',
    ],
    ['that could not be written is asked about', [draft(), gone(1), reading(2), failed], 1, 'closed'],
    ['that could not be written can be tried again', [draft(), gone(1), reading(2), failed, answer(true)], 2, 'sent'],
    [
      'of another view is known from its beginning',
      [draft(), { type: 'found', letters: [aLetter({ phase: 'closed' })] }],
      0,
      'writing',
    ],
    ['is forgotten when another view answered', [draft(), gone(1), { type: 'forget', id: 'composer-1' }], 0, null],
  ])('%s', (_name, events, logged, phase) => {
    const played = play(events);
    expect([played.logged, played.phase]).toEqual([logged, phase]);
  });

  test('in no thread is found by its people', () => {
    const alone = { threadKey: null, threadId: null };
    expect(play([draft(alone), gone(1), reading(2, [anOwnMessage()], 'any')]).message).toBe('gmail|m2');
    const strangers = anOwnMessage({ recipients: ['tom@other.example'] });
    expect(play([draft(alone), gone(1), reading(2, [strangers], 'any')]).logged).toBe(0);
  });

  test('that the person vouches for has no message', () => {
    expect(play([draft(), gone(1), answer(true)]).message).toBeNull();
  });

  test('of which a promise is cut off in its message is asked about for that one', () => {
    const two = { promises: [aLetterPromise(), aLetterPromise({ sentence: 'I will call Tom.' })] };
    const { logged, phase, letters } = play([draft(two), gone(1), reading(2)]);
    expect([logged, phase]).toEqual([1, 'closed']);
    expect(letters[0]?.promises.map((promise) => promise.logged)).toEqual([true, false]);
  });

  test('is unsure only after its message had time to show up', () => {
    const [letter] = play([draft(), gone(1_000)]).letters;
    expect(letter && [isUnsure(letter, 3_000), isUnsure(letter, 6_000)]).toEqual([false, true]);
    expect(isUnsure(aLetter(), 1e12)).toBe(false);
  });
});

describe('a draft', () => {
  const grown = 'We will send the plan on Friday morning.';

  test('keeps what was chosen while its sentence is still being written', () => {
    const { letters } = play([draft(), tick(false), draft({ promises: [aLetterPromise({ sentence: grown })] })]);
    expect(letters[0]?.promises).toMatchObject([{ sentence: grown, ticked: false }]);
  });

  test('takes a tick of its own with a sentence of its own', () => {
    const { letters } = play([
      draft(),
      tick(false),
      draft({ promises: [aLetterPromise({ sentence: 'I will call.' })] }),
    ]);
    expect(letters[0]?.promises).toMatchObject([{ sentence: 'I will call.', ticked: true }]);
  });

  test('in a composer of its own is a letter of its own, also with the same words', () => {
    expect(play([draft(), reopened]).letters).toHaveLength(2);
  });

  test('remembers the newest of the notes that were put away, no more than are kept', () => {
    const notes = ['0', ...Array.from({ length: 51 }, (_, at) => `${at}`)];
    const put = notes.map((note): LetterEvent => ({ type: 'put-away', id: 'composer-1', note }));
    const { letters } = play([draft(), ...put]);
    const { composer: _open, ...content } = letters[0] ?? aLetter();
    expect(letter.parse(content).putAway).toEqual(notes.slice(-50));
  });

  test('that comes back goes on as the letter it was, with what was chosen and put away', () => {
    const stored = aLetter({
      composer: null,
      putAway: ['vague'],
      promises: [aLetterPromise({ ticked: false, chosen: true })],
    });
    const { letters } = play([{ type: 'found', letters: [stored] }, reopened]);
    expect(letters).toMatchObject([
      {
        id: 'composer-1',
        composer: 'composer-2',
        putAway: ['vague'],
        promises: [{ ticked: false }],
        phase: 'writing',
        since: null,
      },
    ]);
  });

  test('that was left with its page goes on also when its words come back bit by bit', () => {
    const left: LetterEvent = {
      type: 'found',
      letters: [aLetter({ composer: null, promises: [aLetterPromise({ ticked: false, chosen: true })] })],
    };
    const again = (words: string) =>
      draft({ id: 'composer-2', composer: 'composer-2', promises: [aLetterPromise({ sentence: words })] });
    const { letters } = play([left, again('We will send the'), again(sentence)]);
    expect(letters).toMatchObject([
      { id: 'composer-1', composer: 'composer-2', promises: [{ sentence, ticked: false }] },
    ]);
  });

  test('in which something was chosen stays one of its own beside one that was left', () => {
    const left: LetterEvent = { type: 'found', letters: [aLetter({ composer: null })] };
    const begun = draft({ id: 'composer-2', composer: 'composer-2', promises: [] });
    const chosen: LetterEvent = { type: 'put-away', id: 'composer-2', note: 'a' };
    const { letters } = play([left, begun, chosen, draft({ id: 'composer-2', composer: 'composer-2' })]);
    expect(letters.map(({ id }) => id)).toEqual(['composer-1', 'composer-2']);
  });

  test('to other people is not taken for it', () => {
    const stored = aLetter({ composer: null });
    const elsewhere = draft({
      id: 'composer-2',
      composer: 'composer-2',
      threadKey: 'other',
      clientId: 'lanhai',
      recipients: ['wang@lanhai.example'],
    });
    expect(play([{ type: 'found', letters: [stored] }, elsewhere]).letters).toHaveLength(2);
  });

  test('without a sentence that was logged still shows it, to be taken back', () => {
    const { letters } = play([
      draft(),
      gone(1),
      reading(2),
      draft({
        id: 'composer-2',
        composer: 'composer-2',
        promises: [aLetterPromise({ sentence: 'We will send the plan on Friday!' }), aLetterPromise()],
      }),
      draft({ composer: 'composer-2', promises: [] }),
    ]);
    expect(letters[0]?.promises).toMatchObject([{ sentence, logged: true }]);
  });
});
