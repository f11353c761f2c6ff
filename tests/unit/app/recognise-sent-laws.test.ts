import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Letter } from '@/lib/app/letter';
import { awaitsRecord } from '@/lib/app/letter-reports';
import { isWaiting, type LetterEvent, recogniseSent } from '@/lib/app/recognise-sent';
import { aLetter, aLetterPromise, anOwnMessage } from '../../helpers/a-letter';
import { aLetterReport, anAttachedReport, reportText } from '../../helpers/a-letter-report';

const sentences = ['I will send the plan on Friday.', 'We will call Tom tomorrow.', 'Please confirm the address.'];
const composers = ['composer-1', 'composer-2', 'composer-3'];
const threads = ['thread-1', 'thread-2', null];
/** Of two types, and with words of their own. */
const question = 'How satisfied were you with our work this month, on a scale of one to five?';
const touchpoints = ['report-1', 'report-2', 'ask-1'];
const reportOf = (touchpointId: string) =>
  touchpointId === 'ask-1'
    ? aLetterReport({ touchpointId, type: 'satisfaction', report: { template: 'Ask', text: question, items: [] } })
    : aLetterReport({ touchpointId });

const sentence = fc.constantFrom(...sentences);
const id = fc.constantFrom(...composers);
const touchpointId = fc.constantFrom(...touchpoints);
/** What stands in a draft or a mail besides its promises. */
const reported = fc.subarray([...reportText.split('\n').slice(1, 4), question]);
const thread = fc.constantFrom(...threads);
/** So that times go on in leaps, past every limit. */
const leap = fc.constantFrom(0, 1, 3_000, 6_000, 130_000, 700_000);

const draft = fc
  .record({ composer: id, threadKey: thread, said: fc.subarray(sentences), told: reported, ticked: fc.boolean() })
  .map(({ composer, threadKey, said, told, ticked }) => ({
    type: 'draft' as const,
    draft: aLetter({
      id: composer,
      composer,
      threadKey,
      promises: said.map((words) => aLetterPromise({ sentence: words, ticked })),
    }),
    text: [...said, ...told].join('\n'),
    at: 0,
  }));
const reading = fc
  .record({
    threadKey: thread,
    said: fc.subarray(sentences),
    told: reported,
    key: fc.constantFrom('gmail|m1', 'gmail|m2', 'gmail|m3'),
  })
  .map(({ threadKey, said, told, key }) => ({
    type: 'reading' as const,
    threadKey,
    own: [anOwnMessage({ key, text: [...said, ...told].join(' ') })],
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
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('report' as const),
      composer: id,
      report: touchpointId.map(reportOf),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('not-recorded' as const),
      id,
      touchpointId,
      round: fc.constant(0),
      why: fc.constantFrom('failed' as const, 'taken-back' as const),
    }),
  },
  // A view that begins anew knows a letter of another one, whose page ended with a report in it.
  {
    weight: 1,
    arbitrary: fc.record({ composer: id, touchpointId }).map(({ composer, touchpointId: report }) => ({
      type: 'found' as const,
      letters: [aLetter({ id: composer, composer: null, promises: [], reports: [anAttachedReport(reportOf(report))] })],
    })),
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

test('a report of a letter is recorded once, unless it failed or was taken back between', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const recorded = new Set<string>();
      let lives = 0;
      follow(steps, ({ before, event: happening, after }) => {
        if (after.letters.length < before.length) lives += 1;
        // Put in once more, under a touchpoint that would be another one outside of this story.
        if (happening.type === 'report') lives += 1;
        if (happening.type === 'not-recorded') recorded.clear();
        for (const { letter, report } of after.reports) {
          const mark = `${lives} ${letter.id} ${report.touchpointId} ${report.round}`;
          expect(recorded.has(mark)).toBe(false);
          recorded.add(mark);
        }
      });
    }),
  );
});

test('no report is recorded of which no word was left, or of a letter whose composer is open', () => {
  fc.assert(
    fc.property(story, (steps) => {
      follow(steps, ({ before, after }) => {
        for (const { letter, report } of after.reports) {
          const was = before.find((one) => one.id === letter.id);
          expect(was?.composer).toBeNull();
          const waited = was?.reports.find((one) => one.touchpointId === report.touchpointId);
          expect(waited).toMatchObject({ stands: true, recorded: false });
          expect(letter.reports.find((one) => one.touchpointId === report.touchpointId)?.recorded).toBe(true);
        }
      });
    }),
  );
});

test('a letter holds one report of a type at most that waits to be recorded', () => {
  fc.assert(
    fc.property(story, (steps) => {
      follow(steps, ({ after }) => {
        for (const { reports } of after.letters) {
          const waiting = reports.filter(({ recorded, round }) => !recorded && round === 0).map(({ type }) => type);
          expect(new Set(waiting).size).toBe(waiting.length);
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
          expect(was?.composer).toBeNull();
          expect(was?.phase).not.toBe('sent');
          expect(was?.promises.find((one) => one.sentence === promise.sentence)).toMatchObject({
            ticked: true,
            logged: false,
          });
        }
      });
    }),
  );
});

test('a closed letter with something to log or to record is lost by an answer alone', () => {
  fc.assert(
    fc.property(story, (steps) => {
      follow(steps, ({ before, event: happening, after }) => {
        for (const letter of before) {
          const waits = letter.promises.some(isWaiting) || letter.reports.some(awaitsRecord);
          if (letter.phase !== 'closed' || !waits) continue;
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
