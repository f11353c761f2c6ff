/** A word of Latin letters and figures, or one Chinese character, in a text. */
export interface Token {
  /** As it is compared: in small letters. */
  readonly key: string;
  /** As it stands. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but a space or a mark that names hold lies between it and the token before. */
  readonly joined: boolean;
  /** Part of an address of mail or of the web. */
  readonly inAddress: boolean;
}

const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*/gu;
const between = /^(?:| |-|&| & |['’]|, )$/u;
const addressBefore = /[@/_]$|[\p{L}\p{N}]\.$/u;
const addressAfter = /^(?:[@/_]|\.[\p{L}\p{N}])/u;

/** The words of a text, of Chinese every character. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: words, index } of text.matchAll(word)) {
    const end = index + words.length;
    const latin = !/^\p{Script=Han}$/u.test(words);
    tokens.push({
      key: words.toLowerCase(),
      words,
      start: index,
      end,
      joined: tokens.length > 0 && index - last <= 3 && between.test(text.slice(last, index)),
      inAddress:
        latin &&
        (addressBefore.test(text.slice(Math.max(0, index - 2), index)) || addressAfter.test(text.slice(end, end + 2))),
    });
    last = end;
  }
  return tokens;
}

/** What companies end with by law; names are spoken without. */
const forms = new Set(
  'ltd limited inc incorporated corp corporation co company llc llp plc gmbh ag kg kgaa ug se sa sas sarl srl spa bv nv ab as oy oyj aps pty pte kk'.split(
    ' ',
  ),
);
const chineseForms = /(?:股份)?(?:有限责任公司|有限公司|公司)$|股份$|集团$/u;

/** The words of a name without the form of the company; all of them where nothing else is left. */
export function nameTokens(name: string): Token[] {
  const all = tokensOf(name.replace(/[（(][^）)]{0,40}[）)]/gu, ' ').trim());
  let count = all.length;
  while (count > 1 && forms.has(all[count - 1]?.key ?? '')) count -= 1;
  const kept = all.slice(0, count);
  const shorter = kept
    .map(({ words }) => words)
    .join('')
    .replace(chineseForms, '');
  const isChinese = kept.every(({ words }) => /^\p{Script=Han}$/u.test(words));
  return isChinese && shorter.length >= 2 ? kept.slice(0, [...shorter].length) : kept;
}
