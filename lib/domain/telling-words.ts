/** English words that carry no meaning of their own between two promises; the day is compared elsewhere. */
const emptyWords = new Set(
  (
    'a an the to for of on in at by with and or from until till before after this that these those it its is are be been ' +
    'i we you he she they us our your their my me them him her will would shall can could please kindly also then now next ' +
    'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun week ll m re s'
  ).split(' '),
);

/** The same in Chinese, days included. */
const emptyChinese =
  /我们|我方|我司|你们|贵司|贵方|[我你您]|将会|[会将请在的了把给于并]|(?:下|本|这|上)?(?:周|星期|礼拜)[一二三四五六日天末]?|今天|明天|后天|之?前|之内|内/gu;

const endings = /(?:ing|ed|es|s)$/u;
const stem = (word: string): string => (word.length > 4 ? word.replace(endings, '') : word);

/**
 * What tells a text from others: its words of Latin letters, in small letters and without endings, its figures, and its pairs of
 * neighbouring Chinese characters. Days of the week and words that carry no meaning are left out.
 */
export function tellingWords(text: string): Set<string> {
  const folded = text.normalize('NFKC').toLowerCase();
  const words =
    folded.match(/[\p{L}\p{N}]+/gu)?.flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) ?? [];
  const marks = new Set<string>();
  for (const word of words) {
    if (/\p{Script=Han}/u.test(word)) {
      for (const part of word.replace(emptyChinese, ' ').split(' ')) {
        for (let at = 0; at < Math.max(part.length - 1, 1); at += 1) if (part !== '') marks.add(part.slice(at, at + 2));
      }
    } else if (!emptyWords.has(word)) marks.add(stem(word));
  }
  return marks;
}
