/** Locks in memory, held until the callback's promise settles; nobody waits for one here. */
export function fakeLocks(): Pick<LockManager, 'query'> & {
  request(name: string, hold: () => Promise<void>): Promise<void>;
} {
  const held = new Set<string>();
  return {
    async request(name, hold) {
      held.add(name);
      await hold().finally(() => held.delete(name));
    },
    query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
  };
}
