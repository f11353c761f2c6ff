import { expect, test } from 'vitest';
import { linkOverRuntimePort } from '@/lib/messaging/link-over-runtime-port';
import type { Runtime } from '@/lib/platform/browser';
import { aPageReading } from '../../helpers/a-page-reading';
import { fakePort } from '../../helpers/fake-port';

const open = () => {
  const fake = fakePort();
  return { ...fake, link: linkOverRuntimePort(fake.port as unknown as Runtime.Port) };
};

test('keeps early messages for the first listener', () => {
  const { say, link } = open();
  say({ type: 'reading', reading: aPageReading() });
  say({ type: 'placed', placement: 'docked', viewportWidth: 1200 });
  const heard: string[] = [];
  link.onMessage(({ type }) => heard.push(type));
  say({ type: 'toggle' });
  expect(heard).toEqual(['reading', 'placed', 'toggle']);
});

test('drops what is no message of the page, and stops when asked', () => {
  const { say, link } = open();
  const heard: string[] = [];
  const stop = link.onMessage(({ type }) => heard.push(type));
  say({ type: 'reading', reading: null });
  say('toggle');
  stop();
  say({ type: 'toggle' });
  expect(heard).toEqual([]);
});

test('sends and closes', () => {
  const { sent, state, link } = open();
  link.send({ type: 'read-again' });
  link.close();
  expect(sent).toEqual([{ type: 'read-again' }]);
  expect(state.disconnected).toBe(true);
  expect(link).toMatchObject({ kind: 'panel', origin: null });
});
