export interface Store<T> {
  readonly get: () => T;
  readonly set: (part: Partial<T>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value that React and others can watch; setting what it already holds tells nobody. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (part) => {
      const keys = Object.keys(part) as (keyof T)[];
      if (keys.every((key) => Object.is(part[key], state[key]))) return;
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
