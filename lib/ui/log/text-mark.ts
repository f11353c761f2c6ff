/** A short mark of a text (FNV-1a, 32 bits, over its UTF-16 units), to tell texts apart in a key; no secret and no proof. */
export function textMark(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return mark.toString(16).padStart(8, '0');
}
