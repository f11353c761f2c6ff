/** What the address and the page each say is open. Both are opaque: equal things have equal strings. */
export interface PageSign {
  /** Part of the address that names the open thread; null when the address names none (a list). */
  readonly token: string | null;
  /** Id of the thread that the page shows; null when it shows none. */
  readonly shown: string | null;
}

/** `wait`: the page still shows the thread of another address. `lost`: the address names a thread that never appears. */
export type Settled = 'ready' | 'wait' | 'lost';

/** After this many ms without a change the page is believed, whatever its address says. */
export const settleAfter = 1500;
/** After this many ms a thread that the address names and the page does not show counts as not readable. */
export const lostAfter = 15_000;
/** Pairs remembered; the oldest go first. */
const maxPairs = 200;

/**
 * Decides whether address and page speak of the same thread. Gmail's token cannot be computed from a thread id, so pairs
 * are learned: a thread already seen under another address is taken for a leftover of it until `settleAfter` has passed.
 */
export class PageSettling {
  readonly #threadOf = new Map<string, string>();
  readonly #tokenOf = new Map<string, string | null>();
  #last = '';
  #since = 0;

  /** @param now ms of a clock that never goes back. */
  judge(sign: PageSign, now: number): Settled {
    const { token, shown } = sign;
    const mark = `${token}\n${shown}`;
    if (mark !== this.#last) {
      this.#last = mark;
      this.#since = now;
    }
    const waited = now - this.#since;
    if (shown === null) return token === null ? 'ready' : waited >= lostAfter ? 'lost' : 'wait';
    if (!this.#disagrees(token, shown) || waited >= settleAfter) {
      this.#learn(token, shown);
      return 'ready';
    }
    return 'wait';
  }

  #disagrees(token: string | null, shown: string): boolean {
    const expected = token === null ? undefined : this.#threadOf.get(token);
    if (expected !== undefined) return expected !== shown;
    const owner = this.#tokenOf.get(shown);
    return owner !== undefined && owner !== token;
  }

  #learn(token: string | null, shown: string): void {
    remember(this.#tokenOf, shown, token);
    if (token !== null) remember(this.#threadOf, token, shown);
  }
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.keys().next().value;
  if (map.size > maxPairs && oldest !== undefined) map.delete(oldest);
}
