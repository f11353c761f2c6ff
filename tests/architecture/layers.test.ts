import { describe, expect, test } from 'vitest';
import { fileOf, filesIn, importsOf, productFiles, read, roomOf, withoutComments } from '../helpers/source-files';

/** Which other rooms a room may import; `type` = types alone. The drawing is in docs/architecture.md. */
const mayImport: Readonly<Record<string, Readonly<Record<string, 'all' | 'type'>>>> = {
  'lib/domain': {},
  'lib/matching': { 'lib/domain': 'all' },
  'lib/detection': { 'lib/domain': 'all' },
  'lib/templates': { 'lib/domain': 'all' },
  'lib/app': { 'lib/domain': 'all', 'lib/matching': 'all', 'lib/detection': 'all', 'lib/templates': 'all' },
  'lib/storage': { 'lib/domain': 'all', 'lib/matching': 'all', 'lib/app': 'all' },
  // The mail room runs in the mail page: a value of the domain would bring zod with it.
  'lib/mail': { 'lib/domain': 'type' },
  'lib/platform': { 'lib/domain': 'all', 'lib/app': 'all' },
  'lib/messaging': { 'lib/domain': 'all', 'lib/app': 'all', 'lib/platform': 'all' },
  'lib/ui': {
    'lib/domain': 'all',
    'lib/matching': 'all',
    'lib/detection': 'all',
    'lib/templates': 'all',
    'lib/app': 'all',
    'lib/messaging': 'all',
    'lib/platform': 'all',
    'lib/mail': 'type',
    public: 'all',
  },
  components: { 'lib/domain': 'all', 'lib/ui': 'all', 'lib/app': 'type', 'lib/templates': 'type' },
};

/** Packages that only one place may know. */
const onlyIn: Readonly<Record<string, RegExp>> = {
  idb: /^lib\/storage\//,
  'webextension-polyfill': /^lib\/platform\/browser\.ts$/,
  'wxt/browser': /^lib\/platform\/page-browser\.ts$/,
  react: /^(components|entrypoints|lib\/ui)\//,
  'react-dom': /^entrypoints\//,
  'react-hook-form': /^components\//,
  'intl-messageformat': /^lib\/ui\//,
  liquidjs: /^lib\/templates\//,
  'lucide-react': /^components\//,
};

const imports = productFiles().flatMap((file) => importsOf(file).map((one) => ({ file, ...one })));

test('the rooms import one way only', () => {
  const wrong = imports.filter(({ file, target, typeOnly }) => {
    const from = roomOf(file);
    const to = roomOf(target);
    if (from === null || to === null || from === to || from === 'entrypoints') return false;
    const allowed = mayImport[from]?.[to];
    return !(allowed === 'all' || (allowed === 'type' && typeOnly));
  });
  expect(wrong).toEqual([]);
});

test('each room is drawn', () => {
  const rooms = new Set(productFiles().map(roomOf));
  expect([...rooms].filter((room) => room !== 'entrypoints' && !mayImport[room ?? ''])).toEqual([]);
});

test('a package stays in the place that is to know it', () => {
  const wrong = imports.filter(({ file, target }) => {
    const place = Object.entries(onlyIn).find(([name]) => target === name || target.startsWith(`${name}/`));
    return place !== undefined && !place[1].test(file);
  });
  expect(wrong).toEqual([]);
});

test('a package that is only for building or measuring stays out of the product', () => {
  const own = Object.keys((JSON.parse(read('package.json')) as { dependencies: Record<string, string> }).dependencies);
  const known = [...own, 'wxt', 'lib', 'components', 'entrypoints', 'public'];
  const wrong = imports.filter(
    ({ target, typeOnly }) => !typeOnly && !known.some((name) => target === name || target.startsWith(`${name}/`)),
  );
  expect(wrong).toEqual([]);
});

test('every import outside the own folder is written with the alias', () => {
  const climbing = productFiles().filter((file) => /from '\.\.\/\.\.|import '\.\.\/\.\./.test(read(file)));
  expect(climbing).toEqual([]);
});

test('zod is always the small one', () => {
  expect(imports.filter(({ target }) => target === 'zod')).toEqual([]);
});

describe('the content scripts', () => {
  const reached = (entry: string): Map<string, string[]> => {
    const packages = new Map<string, string[]>();
    const seen = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { target, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        const next = fileOf(target);
        if (next) walk(next);
        else packages.set(target, [...(packages.get(target) ?? []), file]);
      }
    };
    walk(entry);
    return packages;
  };

  test.each(['entrypoints/gmail.content.ts', 'entrypoints/outlook.content.ts'])(
    '%s brings no library with it',
    (entry) => {
      expect([...reached(entry).keys()].sort()).toEqual(['wxt/browser', 'wxt/utils/define-content-script']);
    },
  );
});

describe('the pure rooms', () => {
  const impure =
    /(?<![\w.])(document|globalThis|navigator|localStorage|indexedDB|browser|chrome|crypto|performance|setTimeout|setInterval)\s*[.(]|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)/;

  test.each(['lib/domain', 'lib/matching', 'lib/detection', 'lib/templates', 'lib/app'])(
    '%s knows no browser, clock or chance',
    (room) => {
      const wrong = filesIn(room).flatMap((file) => {
        const found = impure.exec(withoutComments(read(file)));
        return found ? [`${file}: ${found[0]}`] : [];
      });
      expect(wrong).toEqual([]);
    },
  );
});
