/** A text made uniform for matching, and where each of its characters stands in the text. */
export interface FoldedText {
  readonly plain: string;
  /** Of each UTF-16 unit of `plain`, its place in the text. */
  readonly places: Uint32Array;
}

/** Traditional characters in words of time, with their simplified ones. */
const traditional = '週個後號點內節國慶聖誕間時鐘幾兩禮過會開這為於從發報來還總給將請動東邊開終結當晝遲兒';
const simplified = '周个后号点内节国庆圣诞间时钟几两礼过会开这为于从发报来还总给将请动东边开终结当昼迟儿';
const simplify = new Map([...traditional].map((character, at) => [character, simplified[at] ?? character]));

const wordCharacter = /[A-Za-z0-9]/;

/** Spaces, and marks without width such as those of reading direction. */
const unseen = (unit: number) =>
  unit === 0x20 ||
  unit === 0x09 ||
  unit === 0xa0 ||
  unit === 0xad ||
  unit === 0x3000 ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069);

/** Full-width letters, digits and signs have their ASCII ones 0xfee0 before them (Unicode, block FF00). */
function fold(unit: number, character: string): string {
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
  return unit < 0x4e00 ? character : (simplify.get(character) ?? character);
}

/**
 * Any text with full-width signs as ASCII and traditional characters of time as simplified. What has no ink is left out
 * ("3 月 20 日"), save one space between two Latin words or numbers.
 */
export function foldChinese(text: string): FoldedText {
  const places = new Uint32Array(text.length);
  const kept: string[] = [];
  let gap = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unseen(unit)) {
      if (gap < 0) gap = at;
      continue;
    }
    const character = fold(unit, text.charAt(at));
    if (gap >= 0 && wordCharacter.test(character) && wordCharacter.test(kept.at(-1) ?? '')) {
      places[kept.length] = gap;
      kept.push(' ');
    }
    gap = -1;
    places[kept.length] = at;
    kept.push(character);
  }
  return { plain: kept.join(''), places: places.subarray(0, kept.length) };
}
