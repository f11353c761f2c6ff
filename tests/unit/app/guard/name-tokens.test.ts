import { expect, test } from 'vitest';
import { nameTokens, tokensOf } from '@/lib/app/guard/name-tokens';

test.each([
  ['Northwind Traders Ltd.', ['northwind', 'traders']],
  ['Smith & Sons Co., Inc.', ['smith', 'sons']],
  ['AG', ['ag']],
  ['Müller GmbH & Co. KG', ['müller']],
  ['Contoso (Europe) SE', ['contoso']],
  ['蓝海物流有限公司', ['蓝', '海', '物', '流']],
  ['红山集团', ['红', '山']],
  ['集团', ['集', '团']],
  ['ABC科技', ['abc', '科', '技']],
  ['', []],
])('%j is spoken as %j', (name, keys) => {
  expect(nameTokens(name).map(({ key }) => key)).toEqual(keys);
});

test('tokens know their place, their neighbours and whether they are of an address', () => {
  const text = 'Ask ana@acme.example, or Smith-Sons.  Next';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ask',
    'ana',
    'acme',
    'example',
    'or',
    'Smith',
    'Sons',
    'Next',
  ]);
  expect(tokensOf(text).map(({ inAddress }) => inAddress)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(tokensOf(text).map(({ joined }) => joined)).toEqual([false, true, false, false, true, true, true, false]);
});
