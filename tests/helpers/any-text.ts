import fc from 'fast-check';

/** Text of any code points, lone surrogates included. The unit `binary` of fast-check does the same and takes a second to begin. */
export const anyText = () =>
  fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)) });
