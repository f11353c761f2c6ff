// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from '@/lib/ui/reply/read-blocks';
import { writeBlocks } from '@/lib/ui/reply/write-blocks';
import { anyDraftDocument } from '@/tests/helpers/any-draft-document';

const field = () => document.createElement('div');
const make = (name: string, ...children: (Node | string)[]) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};
const said = (...texts: string[]) => ({ kind: 'paragraph', lines: texts.map((text) => (text ? [{ text }] : [])) });

test('what is written is read back, whatever it holds', () => {
  fc.assert(
    fc.property(anyDraftDocument, (draft) => {
      const root = field();
      writeBlocks(root, draft);
      expect(readBlocks(root)).toEqual(draft);
    }),
  );
});

test('text becomes text, never an element', () => {
  const root = field();
  writeBlocks(root, [{ kind: 'paragraph', lines: [[{ text: '<img src=x onerror=alert(1)>' }]] }]);
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a gap that was written over is none; one with words typed at its edge still is', () => {
  const root = field();
  const gap = { text: '[name]', gap: true };
  writeBlocks(root, [{ kind: 'paragraph', lines: [[{ text: 'Dear ' }, gap, { text: ',' }]] }]);
  const mark = root.querySelector('[data-gap]');
  mark?.append(' hello');
  expect(readBlocks(root)).toEqual([{ kind: 'paragraph', lines: [[{ text: 'Dear ' }, gap, { text: ' hello,' }]] }]);
  mark?.replaceChildren('Ana');
  expect(readBlocks(root)).toEqual([said('Dear Ana,')]);
});

test('what a browser makes while one types is read as blocks', () => {
  const root = field();
  root.append('loose', make('br'), 'words', make('div', 'a block'), make('div', make('br')));
  root.append(make('div', make('p', 'inner'), make('ul', make('li', 'one', make('ul', make('li', 'deep'))))));
  root.append(make('p', make('b', make('span', 'bold')), make('br')));
  expect(readBlocks(root)).toEqual([
    said('loose', 'words'),
    said('a block'),
    said(''),
    said('inner'),
    { kind: 'list', items: [[{ text: 'one' }], [{ text: 'deep' }]] },
    said('bold'),
  ]);
});

test('a table that lost a cell keeps rows of equal length, and one without cells is none', () => {
  const root = field();
  root.append(make('table', make('tr', make('th', 'a'), make('th', 'b')), make('tr', make('td', 'c'))), make('table'));
  expect(readBlocks(root)).toEqual([
    {
      kind: 'table',
      rows: [
        [[{ text: 'a' }], [{ text: 'b' }]],
        [[{ text: 'c' }], []],
      ],
    },
  ]);
});

test('a link to anything but an answer is only its words', () => {
  const root = field();
  const link = make('a', 'press here');
  link.setAttribute('href', 'https://elsewhere.example');
  root.append(make('p', link));
  expect(readBlocks(root)).toEqual([said('press here')]);
});
