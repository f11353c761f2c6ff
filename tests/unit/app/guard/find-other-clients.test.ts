import { expect, test } from 'vitest';
import type { DraftFinding } from '@/lib/app/guard/draft-finding';
import { findOtherClients, type NamedClient } from '@/lib/app/guard/find-other-clients';

const acme: NamedClient = { name: 'Acme Europe GmbH', aliases: ['AE'], domains: ['acme.example'] };
const lanhai: NamedClient = { name: '蓝海物流有限公司', aliases: [], domains: ['lanhai.example'] };
const names = [
  'Northwind Traders Ltd',
  'Target',
  'IT',
  'Smith & Sons',
  'Acme',
  'Éclair',
  '红山科技有限公司',
  '蓝海',
  'ABC科技',
  '王',
];

const nameAndWords = (finding: DraftFinding) => [finding.kind === 'other-client' && finding.name, finding.words];

const found = (text: string, client: NamedClient | null = acme) =>
  findOtherClients(text, { start: 0, end: text.length }, client, names).map(nameAndWords);

test.each([
  ['As for Northwind Traders, the plan is done.', 'Northwind Traders Ltd', 'Northwind Traders'],
  ['the northwind traders rollout', 'Northwind Traders Ltd', 'northwind traders'],
  ['NORTHWIND TRADERS’ plan', 'Northwind Traders Ltd', 'NORTHWIND TRADERS'],
  ['as we did for Target.', 'Target', 'Target'],
  ['like Smith & Sons do', 'Smith & Sons', 'Smith & Sons'],
  ['like Smith and the ÉCLAIR, no: Éclair', 'Éclair', 'Éclair'],
  ['我们为红山科技做过同样的项目', '红山科技有限公司', '红山科技'],
  ['和ABC科技一样', 'ABC科技', 'ABC科技'],
  ['和 abc 科技一样', 'ABC科技', 'abc 科技'],
  ['蓝海的报告', '蓝海', '蓝海'],
])('%j names %s', (text, name, words) => {
  expect(found(text)).toEqual([[name, words]]);
});

test.each([
  'our target for IT is clear',
  'Northwind is a fine name, and traders are too',
  'Northwindy Traders, Targets, Retarget',
  'write to ana@Target.example or https://Target.example/Target/x',
  'see target_Target and www.Target.example',
  'Acme Europe is glad; Acme is too',
  'Northwind.\nTraders',
  '红山的科技、王先生',
])('%j names nobody else', (text) => {
  expect(found(text)).toEqual([]);
});

test('a name that is part of this client’s own is this client’s', () => {
  expect(found('蓝海物流的报告，蓝海很好', lanhai)).toEqual([]);
  expect(found('Acme asked', null)).toEqual([['Acme', 'Acme']]);
  expect(found('Acme asked', { name: 'Beta', aliases: [], domains: ['acme.example'] })).toEqual([]);
  expect(found('Acme asked', { name: 'Beta', aliases: ['ACME Group'], domains: [] })).toEqual([]);
  expect(found('Acme asked', { name: 'Beta', aliases: ['Acmeria'], domains: [] })).toEqual([['Acme', 'Acme']]);
});

test('a longer name of another client goes before a shorter one of one’s own', () => {
  const other = ['Acme Europe North'];
  const text = 'Acme Europe North is another';
  expect(findOtherClients(text, { start: 0, end: text.length }, acme, other).map(nameAndWords)).toEqual([
    [other[0], other[0]],
  ]);
});
