import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftLimits } from '@/lib/domain/draft-document';
import { longestTemplate } from '@/lib/domain/template';
import { deepestBlock } from '@/lib/templates/block-stack';
import { codes } from '@/lib/templates/code-words';
import { tagNames } from '@/lib/templates/engine';
import { filters } from '@/lib/templates/filters';
import { renderTemplate } from '@/lib/templates/render-template';
import { itemFields } from '@/lib/templates/variables';
import { richTemplateContext } from '../../helpers/rich-template-context';
import { codeRows, fieldRows, inBoth, variableRows } from '../../helpers/template-doc-rows';
import { withClockStandingStill } from '../../helpers/with-clock-standing-still';

withClockStandingStill();

const page = readFileSync(join(import.meta.dirname, '../../../docs/templates.md'), 'utf8');

/** The rows of the tables with that head, in order, without their rules. */
const tables = (head: string): string[][] =>
  page
    .split(`\n${head}\n`)
    .slice(1)
    .map((rest) => (rest.split('\n\n')[0] ?? '').trimEnd().split('\n').slice(1));

const kinds = ['promise', 'change', 'issue', 'milestone', 'risk', 'requirement', 'decision', 'answer'] as const;

test('every variable is documented, with what it becomes', () => {
  expect(tables('| variable | what it is | English | Chinese |')).toEqual([variableRows()]);
  expect(tables('| field | what it is | English | Chinese |')).toEqual(kinds.map(fieldRows));
  expect(kinds.toSorted()).toEqual(Object.keys(itemFields).toSorted());
});

test('every code is documented', () => {
  expect(tables('| code | English | Chinese |')).toEqual(Object.keys(codes).map(codeRows));
});

test('every filter is documented, and its examples are true', () => {
  const rows = tables('| template | English | Chinese |').flat();
  const examples = rows.map((row) => (/^\| `(.*?)` \|/.exec(row)?.[1] ?? '').replaceAll('\\|', '|'));
  expect(rows).toEqual(examples.map((body) => `| \`${body.replaceAll('|', '\\|')}\` | ${inBoth(body).join(' | ')} |`));
  const named = new Set(examples.flatMap((body) => [...body.matchAll(/\| (\w+)/g)].map(([, name]) => name)));
  expect([...named].toSorted()).toEqual([...Object.keys(filters), 'default'].toSorted());
});

test('every tag is documented', () => {
  const rows = tables('| tag | what it does |').flat().join('\n');
  expect(tagNames.filter((name) => !rows.includes(`{% ${name} `))).toEqual([]);
});

test('the limits are those of the code', () => {
  const limits = tables('| what | most | error |').flat().join('\n');
  for (const most of [longestTemplate, deepestBlock, draftLimits.blocks, draftLimits.parts, draftLimits.text]) {
    expect(limits).toContain(most.toLocaleString('en'));
  }
});

test('the first example is a template', () => {
  const body = page.split('```')[1] ?? '';
  const rendered = renderTemplate({ subject: '', body }, richTemplateContext('en'));
  expect(rendered).toMatchObject({ ok: true, gaps: [] });
  expect(rendered.ok && rendered.document.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'table']);
});
