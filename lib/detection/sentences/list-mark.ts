// Bullets with white space behind them or right before a word; a dash before a digit is a minus.
const bullet = /^(?:[-–—*+·‣◦][ \t\u3000]+|[-*](?=\p{L})|[•●○■□▪▫◆◇▶►➢➤✓✔☐☑★※][ \t\u3000]*|\[[ xX]?\][ \t]+)/u;
const numbered =
  /^(?:\d{1,2}[.)．)][ \t\u3000]+|\d{1,2}[)）]|\d{1,2}、[ \t\u3000]*|\d{1,2}[.．](?=\p{Script=Han})|[(（](?:\d{1,2}|[a-zA-Z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[)）][ \t\u3000]*|[a-zA-Z][)）][ \t\u3000]+|[ivx]{1,4}[.)][ \t]+|[一二三四五六七八九十]{1,3}[、．][ \t\u3000]*|第[一二三四五六七八九十]{1,2}[、，:：][ \t\u3000]*|[①-⑳⑴-⒇][ \t\u3000]*)/u;

// "3、4号" and "2、3天" count on from number to number, "1、30天" is a point of a list.
const pair = /^(\d{1,2})、(\d{1,2})(?!\d)/;

/** The length in UTF-16 units of the list mark at the start of `text`: "- ", "• ", "1. ", "(a) ", "一、", "①"; 0 without one. */
export function listMarkLength(text: string): number {
  const [, first, second] = pair.exec(text) ?? [];
  if (first !== undefined && Number(second) === Number(first) + 1) return 0;
  return (bullet.exec(text) ?? numbered.exec(text))?.[0].length ?? 0;
}
