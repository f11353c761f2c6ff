/** The attribute of a gap in the field; it holds the gap's words, so that one that was written over is known for none. */
export const gapMark = 'data-gap';
