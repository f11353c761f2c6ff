import { beforeEach, expect, test, vi } from 'vitest';
import { fakePort } from '../../helpers/fake-port';

type TabListener = (id: number, change: { status?: string }) => void;

const world = vi.hoisted(() => ({
  active: 1 as number | null,
  activated: new Set<() => void>(),
  updated: new Set<(id: number, change: { status?: string }) => void>(),
  connect: (_id: number): unknown => null,
}));
vi.mock('@/lib/platform/browser', () => ({
  browser: {
    tabs: {
      query: async () => (world.active === null ? [] : [{ id: world.active }]),
      connect: (id: number) => world.connect(id),
      onActivated: {
        addListener: (listener: () => void) => world.activated.add(listener),
        removeListener: (listener: () => void) => world.activated.delete(listener),
      },
      onUpdated: {
        addListener: (listener: TabListener) => world.updated.add(listener),
        removeListener: (listener: TabListener) => world.updated.delete(listener),
      },
    },
  },
}));

import { followActiveTab } from '@/lib/messaging/follow-active-tab';

type Fake = ReturnType<typeof fakePort>;
let ports: { id: number; fake: Fake }[] = [];
beforeEach(() => {
  ports = [];
  world.active = 1;
  world.activated.clear();
  world.updated.clear();
  world.connect = (id) => {
    const fake = fakePort();
    ports.push({ id, fake });
    return fake.port;
  };
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const begin = async () => {
  const links: (string | null)[] = [];
  const stop = followActiveTab((link) => links.push(link?.kind ?? null));
  await settle();
  return { links, stop };
};

test('links the tab in front', async () => {
  const { links } = await begin();
  expect(links).toEqual(['panel']);
  expect(ports.map(({ id }) => id)).toEqual([1]);
});

test('says so when the tab has no mail page, and tries again when it loaded another', async () => {
  const { links } = await begin();
  ports[0]?.fake.hangUp();
  expect(links).toEqual(['panel', null]);
  for (const listener of world.updated) listener(1, { status: 'loading' });
  for (const listener of world.updated) listener(2, { status: 'complete' });
  await settle();
  expect(links).toEqual(['panel', null]);
  for (const listener of world.updated) listener(1, { status: 'complete' });
  await settle();
  expect(links).toEqual(['panel', null, 'panel']);
});

test('goes with the person to another tab, and hears no more of the old one', async () => {
  const { links } = await begin();
  world.active = 2;
  for (const listener of world.activated) listener();
  await settle();
  expect(ports[0]?.fake.state.disconnected).toBe(true);
  ports[0]?.fake.hangUp();
  expect(links).toEqual(['panel', 'panel']);
});

test('stays linked while the same tab stays in front', async () => {
  const { links } = await begin();
  for (const listener of world.activated) listener();
  await settle();
  expect(links).toEqual(['panel']);
});

test('has no link without a tab', async () => {
  world.active = null;
  expect((await begin()).links).toEqual([null]);
});

test('stops', async () => {
  const { stop } = await begin();
  stop();
  expect(ports[0]?.fake.state.disconnected).toBe(true);
  expect(world.activated.size + world.updated.size).toBe(0);
});
