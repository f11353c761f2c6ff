import type { WriteResult } from '@/lib/app/writer';

/** What is compared of one commitment in one of its versions. */
export interface ModelState {
  readonly lives: boolean;
  readonly text: string;
  readonly dueDay: string | null;
  readonly state: 'open' | 'kept' | 'missed' | 'withdrawn';
  readonly moves: number;
}

export type ModelAction =
  | { readonly name: 'save'; readonly text: string; readonly dueDay: string | null }
  | { readonly name: 'move'; readonly to: string | null }
  | {
      readonly name: 'settle';
      readonly settlement:
        | { readonly state: 'kept'; readonly missReason: null }
        | { readonly state: 'missed'; readonly missReason: 'other' }
        | { readonly state: 'withdrawn' };
    }
  | { readonly name: 'reopen' | 'remove' | 'undo' };

/** The answer of the store, or `refused` for a rule of the domain. */
export type ModelResult = WriteResult | 'refused';

/** One commitment as two views should find it: `states[v]` is its version `v`; version 0 is before there was one. */
export class LogModel {
  states: ModelState[] = [{ lives: false, text: '', dueDay: null, state: 'open', moves: 0 }];
  /** The version that each view saw last. */
  seen = [0, 0];

  get version(): number {
    return this.states.length - 1;
  }

  get present(): ModelState {
    return this.at(this.version);
  }

  at(version: number): ModelState {
    const state = this.states[version];
    if (state === undefined) throw new Error(`no version ${version}`);
    return state;
  }

  /** The version that a view names: a form for something new names 0. */
  expectedBy(view: number, { name }: ModelAction): number {
    const seen = this.seen[view] ?? 0;
    return name === 'save' && !this.at(seen).lives ? 0 : seen;
  }

  /** What the store must answer; the state that it then has is appended when it is a yes. */
  act(view: number, action: ModelAction, expected = this.expectedBy(view, action)): ModelResult {
    const refusal =
      action.name === 'undo' ? this.#undoRefusal(expected) : this.#refusal(expected, action.name === 'save');
    if (refusal !== null) return refusal;
    const next = this.#next(action, expected);
    if (next === null) return 'refused';
    this.states.push(next);
    this.seen[view] = this.version;
    return { ok: true, version: this.version };
  }

  #refusal(expected: number, mayBeNew: boolean): WriteResult | null {
    const current = this.version === 0 ? null : this.version;
    const { lives } = this.present;
    if (!lives && !(mayBeNew && expected === 0)) return { ok: false, reason: 'gone', current };
    return lives && expected !== this.version ? { ok: false, reason: 'conflict', current } : null;
  }

  #undoRefusal(expected: number): WriteResult | null {
    if (this.version === 0) return { ok: false, reason: 'gone', current: null };
    return expected === this.version ? null : { ok: false, reason: 'conflict', current: this.version };
  }

  #next(action: ModelAction, expected: number): ModelState | null {
    const now = this.present;
    const open = now.state === 'open';
    switch (action.name) {
      case 'save': {
        const { text, dueDay } = action;
        return expected === 0 ? { lives: true, text, dueDay, state: 'open', moves: 0 } : { ...now, text, dueDay };
      }
      case 'move':
        return open && action.to !== now.dueDay ? { ...now, dueDay: action.to, moves: now.moves + 1 } : null;
      case 'settle':
        return open ? { ...now, state: action.settlement.state } : null;
      case 'reopen':
        return open ? null : { ...now, state: 'open' };
      case 'remove':
        return { ...now, lives: false };
      case 'undo':
        return this.version === 1 ? { ...now, lives: false } : this.at(this.version - 1);
    }
  }
}
