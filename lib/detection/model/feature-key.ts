/** Keys have so many bits: about one unknown run in a hundred meets the key of a known one, which adds a little noise. */
const keyBits = 18;

/** The key of a feature: FNV-1a over its UTF-16 units (Fowler, Noll and Vo), folded to 18 bits. */
export function featureKey(feature: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01_00_01_93);
  return ((hash >>> keyBits) ^ hash) & ((1 << keyBits) - 1);
}
