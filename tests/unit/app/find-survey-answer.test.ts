import { describe, expect, test } from 'vitest';
import { findSurveyAnswer } from '@/lib/app/find-survey-answer';
import { logSurveyAnswer, surveyEvidence } from '@/lib/app/log-survey-answer';
import type { Reader } from '@/lib/app/reader';
import { satisfactionResponse } from '@/lib/domain/satisfaction';
import type { Survey } from '@/lib/domain/survey';
import type { PageReading } from '@/lib/domain/thread';
import { aClient } from '../../helpers/a-client';
import { aContact } from '../../helpers/a-contact';
import { aMessage, aPageReading } from '../../helpers/a-page-reading';
import { aReader } from '../../helpers/a-reader';
import { aSatisfactionResponse } from '../../helpers/a-satisfaction-response';
import { aTouchpoint } from '../../helpers/a-touchpoint';
import { recordBase } from '../../helpers/record-base';

const token = 'k3pt0survey0token';
const survey: Survey = { token, metric: 'csat', scaleMin: 1, scaleMax: 5, contactId: null };
const northwind = aClient();
const subject = `Re: [kept:${token}:4] 4 – satisfied`;
const hash = async (text: string) => text.replace(/\W/g, '').padEnd(64, '0');

const reader = (fields: Partial<Reader> = {}): Reader => ({
  ...aReader({ clients: [northwind], contacts: [aContact()] }),
  findSurvey: async (asked) => (asked === token ? aTouchpoint({ clientId: northwind.id, survey }) : null),
  ...fields,
});
const find = (reading: Partial<PageReading> = {}, fields: Partial<Reader> = {}, clientId = northwind.id) =>
  findSurveyAnswer(reader(fields), aPageReading({ subject, ...reading }), clientId, hash);
const from = (address: string | null, name = 'Ana Ruiz') => ({ messages: [aMessage({ from: { name, address } })] });

describe('an answer to a survey', () => {
  test('is the value of its subject, by the contact of its address', async () => {
    expect(await find()).toMatchObject({ value: 4, survey, contact: { id: 'contact-ana' }, message: { id: 'm1' } });
  });

  test('may come from another address of the client', async () => {
    expect(await find(from('bo@mail.northwind.example', 'Bo'))).toMatchObject({ value: 4, contact: null });
  });

  test('is the oldest message of the client, whatever was said about it later', async () => {
    const ours = aMessage({ id: 'm0', from: { name: 'Sam', address: 'sam@studio.example' } });
    const later = aMessage({ id: 'm2', body: 'You are welcome!' });
    expect(await find({ messages: [ours, aMessage(), later] })).toMatchObject({ message: { id: 'm1' } });
  });

  test('is the same whenever it is met, and another in another mail', async () => {
    const [one, again, other] = [await find(), await find(), await find({ messages: [aMessage({ id: 'm9' })] })];
    expect(one?.id).toBe(again?.id);
    expect(one?.id).not.toBe(other?.id);
  });

  test('becomes a response on the day of its mail, with its subject as evidence', async () => {
    const answer = await find();
    if (answer === null) throw new Error('none');
    const reading = aPageReading({ subject });
    const source = surveyEvidence(reading, answer);
    expect(source).toMatchObject({ messageId: 'm1', sender: 'ana@northwind.example', quote: subject });
    const words = { channel: 'Survey', value: 'Satisfied' };
    const evidence = { ...source, quoteSha256: null };
    const logged = logSurveyAnswer(answer, { today: '2026-11-20', evidence, comment: 'Well done.', words });
    expect(logged).toMatchObject({ on: '2026-03-09', respondent: 'Ana Ruiz', word: null, comment: 'Well done.' });
    const { expectedVersion: _expected, ...content } = logged;
    expect(satisfactionResponse.safeParse({ ...recordBase, ...content }).success).toBe(true);
    const early = logSurveyAnswer(answer, { today: '2026-03-08', evidence, comment: '', words });
    expect(early.on).toBe('2026-03-08');
  });
});

describe('nothing is offered', () => {
  test.each<[string, Partial<PageReading>]>([
    ['of a subject without a token', { subject: 'Timeline' }],
    ['of no subject', { subject: null }],
    ['of a page that shows no mail', { status: 'list', messages: [] }],
    ['of an unknown token', { subject: '[kept:abcdefghijklmnop:4] 4' }],
    ['of a value over the scale', { subject: `[kept:${token}:6] 6` }],
    ['of a value under the scale', { subject: `[kept:${token}:0] 0` }],
    ['of two tokens', { subject: `[kept:${token}:4] [kept:${token}:5]` }],
    ["of a stranger's address under a contact's name", from('ana@elsewhere.example')],
    ['of a look-alike of the domain', from('ana@n0rthwind.example')],
    ['of a sender without an address', from(null)],
    ['of our own mail', from('sam@studio.example', 'Sam')],
  ])('%s', async (_name, reading) => {
    expect(await find(reading)).toBeNull();
  });

  test('of a token that was given to another client', async () => {
    const other = { findSurvey: async () => aTouchpoint({ clientId: 'client-lanhai', survey }) };
    expect(await find({}, other)).toBeNull();
    expect(await find({}, {}, 'client-lanhai')).toBeNull();
  });

  test('of a touchpoint that asked nothing', async () => {
    expect(await find({}, { findSurvey: async () => aTouchpoint({ clientId: northwind.id }) })).toBeNull();
  });

  test('of what is on file, until it is taken back', async () => {
    const file = (deletedAt: string | null): Partial<Reader> => ({
      recordFile: async ({ id }) => ({
        kind: 'satisfaction',
        record: aSatisfactionResponse({ id, deletedAt }),
        history: [],
      }),
    });
    expect(await find({}, file(null))).toBeNull();
    expect(await find({}, file('2026-11-20T10:00:00.000Z'))).not.toBeNull();
  });
});
