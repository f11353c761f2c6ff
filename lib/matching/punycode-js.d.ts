/** The package ships no types; only what Kept uses. */
declare module 'punycode.js' {
  /** The Unicode text of a punycode label without its `xn--`. A RangeError when it is none. */
  export function decode(label: string): string;
}
