import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Letter } from '@/lib/app/letter';
import { isWaiting, type LetterEvent, recogniseSent } from '@/lib/app/recognise-sent';
import { aLetter, aLetterPromise, anOwnMessage } from '../../helpers/a-letter';

const sentences = ['I will send the plan on Friday.', 'We will call Tom tomorrow.', 'Please confirm the address.'];
const composers = ['composer-1', 'composer-2', 'composer-3'];
const threads = ['thread-1', 'thread-2', null];

const sentence = fc.constantFrom(...sentences);
const id = fc.constantFrom(...composers);
const thread = fc.constantFrom(...threads);
/** So that times go on in leaps, past every limit. */
const leap = fc.constantFrom(0, 1, 3_000, 6_000, 130_000, 700_000);

const draft = fc
  .record({ composer: id, threadKey: thread, said: fc.subarray(sentences), ticked: fc.boolean() })
  .map(({ composer, threadKey, said, ticked }) => ({
    type: 'draft' as const,
    draft: aLetter({
      id: composer,
      composer,
      threadKey,
      promises: said.map((words) => aLetterPromise({ sentence: words, ticked })),
    }),
    at: 0,
  }));
const reading = fc
  .record({ threadKey: thread, said: fc.subarray(sentences), key: fc.constantFrom('gmail|m1', 'gmail|m2', 'gmail|m3') })
  .map(({ threadKey, said, key }) => ({
    type: 'reading' as const,
    threadKey,
    own: [anOwnMessage({ key, text: said.join(' ') })],
    at: 0,
  }));
const event: fc.Arbitrary<LetterEvent> = fc.oneof(
  { weight: 4, arbitrary: draft },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('gone' as const),
      composer: id,
      discarded: fc.boolean(),
      at: fc.constant(0),
    }),
  },
  { weight: 4, arbitrary: reading },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('time' as const), at: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('tick' as const), id, sentence, ticked: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('answer' as const), id, sent: fc.boolean(), at: fc.constant(0) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('not-logged' as const),
      id,
      sentence,
      round: fc.constant(0),
      why: fc.constantFrom('failed' as const, 'taken-back' as const),
    }),
  },
);
const story = fc.array(fc.tuple(event, leap), { maxLength: 40 });

/** Plays a story and looks at each of its steps. */
function follow(
  steps: readonly (readonly [LetterEvent, number])[],
  look: (step: { before: readonly Letter[]; event: LetterEvent; after: ReturnType<typeof recogniseSent> }) => void,
): void {
  let letters: readonly Letter[] = [];
  let at = 0;
  for (const [shown, passed] of steps) {
    at += passed;
    const happening = 'at' in shown ? { ...shown, at } : shown;
    const after = recogniseSent(letters, happening);
    look({ before: letters, event: happening, after });
    letters = after.letters;
  }
}

test('nothing is ever logged twice, unless it failed or was taken back between', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const logged = new Set<string>();
      let lives = 0;
      follow(steps, ({ before, event: happening, after }) => {
        // A letter that was answered for is over: the same composer then begins another.
        if (after.letters.length < before.length) lives += 1;
        if (happening.type === 'not-logged') logged.clear();
        for (const { letter, promise } of after.orders) {
          const mark = `${lives} ${letter.id} ${promise.sentence} ${promise.round}`;
          expect(logged.has(mark)).toBe(false);
          logged.add(mark);
        }
      });
    }),
  );
});

test('nothing is logged that is not ticked, or of a letter whose composer is open', () => {
  fc.assert(
    fc.property(story, (steps) => {
      follow(steps, ({ before, after }) => {
        for (const { letter, promise } of after.orders) {
          const was = before.find((one) => one.id === letter.id);
          expect(was?.phase).toBe('closed');
          expect(was?.promises.find((one) => one.sentence === promise.sentence)).toMatchObject({
            ticked: true,
            logged: false,
          });
        }
      });
    }),
  );
});

test('a closed letter with something to log is lost by an answer alone', () => {
  fc.assert(
    fc.property(story, (steps) => {
      follow(steps, ({ before, event: happening, after }) => {
        for (const letter of before) {
          if (letter.phase !== 'closed' || !letter.promises.some(isWaiting)) continue;
          const still = after.letters.some((one) => one.id === letter.id);
          expect(still || (happening.type === 'answer' && !happening.sent)).toBe(true);
        }
      });
    }),
  );
});

test('no two letters share an id or an open composer', () => {
  fc.assert(
    fc.property(story, (steps) => {
      follow(steps, ({ after }) => {
        const ids = after.letters.map((letter) => letter.id);
        const open = after.letters.flatMap(({ composer }) => composer ?? []);
        expect([new Set(ids).size, new Set(open).size]).toEqual([ids.length, open.length]);
      });
    }),
  );
});
