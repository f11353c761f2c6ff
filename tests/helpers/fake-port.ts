/** A runtime port in memory: `say` is what the other side sends, `hangUp` its end of the connection. */
export function fakePort(name = 'kept-panel', sender?: unknown) {
  const heard = new Set<(message: unknown) => void>();
  const ended = new Set<() => void>();
  const sent: unknown[] = [];
  const state = { disconnected: false };
  return {
    sent,
    state,
    say: (message: unknown) => {
      for (const listener of heard) listener(message);
    },
    hangUp: () => {
      for (const listener of ended) listener();
    },
    port: {
      name,
      sender,
      postMessage: (message: unknown) => void sent.push(message),
      disconnect: () => {
        state.disconnected = true;
      },
      onMessage: { addListener: (listener: (message: unknown) => void) => void heard.add(listener) },
      onDisconnect: { addListener: (listener: () => void) => void ended.add(listener) },
    },
  };
}
