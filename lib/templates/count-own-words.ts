import type { Language } from '@/lib/domain/client';

const english = /[\p{L}\p{N}\u{E000}\u{E001}][\p{L}\p{N}\u{E000}\u{E001}'’-]*/gu;
/** Each Chinese character counts, and each word of letters or digits. */
const chinese = /\p{Script=Han}|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*|[\u{E000}\u{E001}]+/gu;

/** Words of English, characters (字) of Chinese; an output counts as one. */
export const countOwnWords = (text: string, language: Language): number =>
  text.match(language === 'en' ? english : chinese)?.length ?? 0;
