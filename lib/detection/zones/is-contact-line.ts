import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';

const labels = [...englishWords.contactLabels, ...chineseWords.contactLabels].join('|');
const labelled = new RegExp(
  `^[*_|\\s]{0,4}(?:${labels})[*_]{0,2}\\s?[.:：|]\\s?[*_]{0,2}(?=.{0,80}(?:\\d|@|www|http|[路号楼室区市]))`,
  'iu',
);
const number = /^[+＋(（]?\d[\d\s().（）/+ext-]{5,40}$/iu;
const webAddress = /^<?(?:https?:\/\/|www\.|[\w.+-]{1,64}@)\S{3,200}>?$/iu;
const aSentence =
  /\b(?:i|we|please|will|can|could|need|call me|by (?:mon|tues|wednes|thurs|fri|to))\b|[我请您你]|[。！？!?]$/iu;

/** A line that holds only a telephone number, a mail or web address or a postal one under its label, as in signatures. */
export const isContactLine = (words: string): boolean =>
  words.length <= 160 &&
  !aSentence.test(words) &&
  (number.test(words) || webAddress.test(words) || labelled.test(words));
