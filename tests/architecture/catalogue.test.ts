import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { productFiles, read } from '../helpers/source-files';

type Catalogue = Readonly<Record<string, { message: string }>>;

const load = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../public/_locales/${language}/messages.json`), 'utf8'));
const catalogues = { en: load('en'), 'zh-CN': load('zh_CN') };

/** Names of the arguments of a message, `{count}` and the like. */
function argumentsOf(message: string, language: string): string[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) walk(part);
    else if (typeof value === 'object' && value !== null) {
      // 0 is literal text and 7 the `#` of a plural; every other part names an argument.
      if ('type' in value && 'value' in value && value.type !== 0 && value.type !== 7) names.add(String(value.value));
      for (const part of Object.values(value)) if (typeof part === 'object') walk(part);
    }
  };
  walk(new IntlMessageFormat(message, language).getAst());
  return [...names].sort();
}

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
  // A message of names and arguments alone needs no Chinese letter.
  const foreign = Object.entries(catalogues['zh-CN']).filter(
    ([key, { message }]) => !/\p{Script=Han}/u.test(message) && message !== catalogues.en[key]?.message,
  );
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
