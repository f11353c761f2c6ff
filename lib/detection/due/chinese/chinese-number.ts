const digits = '零一二三四五六七八九';
const alike: Readonly<Record<string, number>> = { 〇: 0, 两: 2 };

/** The characters that make up a number in Chinese. */
export const numerals = '零〇一二两三四五六七八九十百廿卅';

/** A number of up to four digits or five characters that is not the rest of a longer one; source of a pattern. */
export const number = `(?<![\\d.${numerals}])(?:\\d{1,4}|[${numerals}]{1,5})`;

const digit = (character: string): number => alike[character] ?? Math.max(0, digits.indexOf(character));

/** Reads 十二, 二十, 廿五, 一百二, 二〇二六 and 12; 0 for what is no number. */
export function chineseNumber(words = ''): number {
  if (/^\d+$/.test(words)) return Number(words);
  if (!/[十百廿卅]/.test(words)) return Number([...words].map(digit).join('')) || 0;
  let total = 0;
  let last = 0;
  for (const character of words) {
    if (character === '百') total += (last || 1) * 100;
    else if (character === '十') total += (last || 1) * 10;
    else if (character === '廿') total += 20;
    else if (character === '卅') total += 30;
    last = digit(character);
  }
  return total + last;
}

/** Least and most of 三, 3-5, 三到五 and of two figures in a row that mean "or": 一两, 三五. */
export function chineseNumbers(words = ''): readonly [least: number, most: number] {
  const [, first, second] =
    /^([一二两三四五六七八])([二两三四五六七八九])$/.exec(words) ?? /^(.+?)[-~—–至到](.+)$/.exec(words) ?? [];
  if (first === undefined || second === undefined) return [chineseNumber(words), chineseNumber(words)];
  return [chineseNumber(first), chineseNumber(second)];
}
