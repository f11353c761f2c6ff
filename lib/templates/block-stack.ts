import type { Compared } from './read-case';
import type { LoopNames } from './type-of-path';

/** A block tag that waits for its end. */
export interface OpenBlock {
  readonly tag: 'if' | 'unless' | 'case' | 'for';
  readonly at: number;
  /** The names of the loops inside it. */
  readonly loops: LoopNames;
  /** Of `case`; null also where it could not be read. */
  readonly compared: Compared | null;
  readonly sawElse: boolean;
}

/** Blocks inside blocks; nobody reads deeper ones. */
export const deepestBlock = 20;

/** Which tags go on with a block, and which end it. */
export const blockTags: Readonly<Record<string, readonly OpenBlock['tag'][]>> = {
  elsif: ['if', 'unless'],
  else: ['if', 'unless', 'case', 'for'],
  when: ['case'],
  endif: ['if'],
  endunless: ['unless'],
  endcase: ['case'],
  endfor: ['for'],
};
