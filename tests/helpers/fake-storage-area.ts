type Changes = Record<string, { newValue?: unknown }>;
type ChangeListener = (changes: Changes, area: string) => void;

/** `browser.storage` with one area in memory; `broken` makes every access reject. */
export function fakeStorage() {
  const kept = new Map<string, unknown>();
  const listeners = new Set<ChangeListener>();
  const state = { broken: false, writes: 0 };
  const refuse = () => {
    if (state.broken) throw new Error('storage is broken');
  };
  return {
    state,
    kept,
    api: {
      local: {
        async get(key: string) {
          refuse();
          return kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {};
        },
        async set(values: Record<string, unknown>) {
          refuse();
          state.writes += 1;
          for (const [key, value] of Object.entries(values)) {
            kept.set(key, structuredClone(value));
            for (const listener of listeners) listener({ [key]: { newValue: structuredClone(value) } }, 'local');
          }
        },
      },
      onChanged: {
        addListener: (listener: ChangeListener) => void listeners.add(listener),
        removeListener: (listener: ChangeListener) => void listeners.delete(listener),
      },
    },
  };
}
