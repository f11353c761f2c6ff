import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { productFiles, read } from '../helpers/source-files';

type Catalogue = Readonly<Record<string, { message: string }>>;

const load = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../public/_locales/${language}/messages.json`), 'utf8'));
const catalogues = { en: load('en'), 'zh-CN': load('zh_CN') };

/** The parts of a message, those inside plurals and selections too. 0 is literal text, 7 the `#` of a plural. */
function partsOf(message: string, language: string): { type: number; value: unknown }[] {
  const parts: { type: number; value: unknown }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'number') parts.push({ value: null, ...value, type: value.type });
    for (const part of Object.values(value)) walk(part);
  };
  walk(new IntlMessageFormat(message, language).getAst());
  return parts;
}

const argumentsOf = (message: string, language: string): string[] =>
  Array.from(
    new Set(partsOf(message, language).flatMap(({ type, value }) => (type === 0 || type === 7 ? [] : [String(value)]))),
  ).sort();

const wordsOf = (message: string, language: string): string =>
  partsOf(message, language)
    .flatMap(({ type, value }) => (type === 0 ? [String(value)] : []))
    .join(' ');

test('both languages have the same keys', () => {
  expect(Object.keys(catalogues['zh-CN']).sort()).toEqual(Object.keys(catalogues.en).sort());
});

test('keys are words of small letters', () => {
  expect(Object.keys(catalogues.en).filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
});

describe.each(['en', 'zh-CN'] as const)('the messages in %s', (language) => {
  test('parse, and say something', () => {
    const broken = Object.entries(catalogues[language]).filter(([, { message }]) => {
      try {
        return new IntlMessageFormat(message, language).getAst().length === 0;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });
});

test('both languages take the same arguments', () => {
  const differing = Object.keys(catalogues.en).filter((key) => {
    const [en, zh] = [catalogues.en[key]?.message ?? '', catalogues['zh-CN'][key]?.message ?? ''];
    return argumentsOf(en, 'en').join() !== argumentsOf(zh, 'zh-CN').join();
  });
  expect(differing).toEqual([]);
});

test('Chinese is Chinese', () => {
  const foreign = Object.entries(catalogues['zh-CN']).filter(([key, { message }]) => {
    const words = wordsOf(message, 'zh-CN');
    // Names such as "Kept" or "JSON" stay as they are in both languages.
    return /[a-z]{2}/i.test(words) && !/\p{Script=Han}/u.test(words) && message !== catalogues.en[key]?.message;
  });
  expect(foreign).toEqual([]);
});

test('every key is used', () => {
  const code = [...productFiles().map(read), read('wxt.config.ts')].join('\n');
  const unused = Object.keys(catalogues.en).filter((key) => {
    if (code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`)) return false;
    // Keys made from a prefix and an id of the domain: `trouble_${kind}`.
    const words = key.split('_');
    return !words.some((_, index) => index > 0 && code.includes(`\`${words.slice(0, index).join('_')}_\${`));
  });
  expect(unused).toEqual([]);
});
