/** A row of weights as stored: steps of the scale of its kind, from -127 to 127; the trainer uses fewer. */
export type PackedRow = readonly [key: number, steps: readonly number[]];

/**
 * Rows in ascending order of their keys as bytes: the distance to the key before (7 bits a byte, low first, the high bit says
 * that more follow), a byte whose bits say which kinds have a weight, and one signed byte for each of them.
 */
export function packWeights(rows: readonly PackedRow[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const [key, steps] of rows) {
    let gap = key - before;
    before = key;
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    bytes.push(gap);
    bytes.push(steps.reduce((mask, step, kind) => (step === 0 ? mask : mask + 2 ** kind), 0));
    bytes.push(...steps.filter((step) => step !== 0).map((step) => step & 255));
  }
  return Uint8Array.from(bytes);
}

/** The rows that `packWeights` packed, of `kinds` kinds. */
export function unpackWeights(bytes: Uint8Array, kinds: number): PackedRow[] {
  const rows: PackedRow[] = [];
  let at = 0;
  let key = 0;
  const next = (): number => bytes[at++] ?? 0;
  while (at < bytes.length) {
    let byte = next();
    let place = 1;
    for (; byte > 127; byte = next(), place *= 128) key += (byte - 128) * place;
    key += byte * place;
    const mask = next();
    rows.push([key, Array.from({ length: kinds }, (_, kind) => (mask & (1 << kind) ? (next() << 24) >> 24 : 0))]);
  }
  return rows;
}
