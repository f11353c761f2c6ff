// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DraftView } from '@/components/reply/draft-view';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const text = (words: string) => [{ text: words }];

test('every kind of block is drawn as what it is, and gaps are marked', () => {
  const { container } = renderInCatalogue(
    <DraftView
      lang="en"
      document={[
        { kind: 'heading', line: text('Status') },
        { kind: 'paragraph', lines: [[{ text: 'Hello ' }, { text: '[name]', gap: true }], text('second line')] },
        { kind: 'list', items: [text('one'), text('<b>two</b>')] },
        {
          kind: 'table',
          rows: [
            [text('Day'), text('What')],
            [text('Friday'), text('Draft')],
          ],
        },
      ]}
    />,
  );
  expect(container.querySelector('mark')?.textContent).toBe('[name]');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['one', '<b>two</b>']);
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Day', 'What']);
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['Friday', 'Draft']);
  expect(container.querySelector('b')).toBeNull();
});

test('an answer link is shown and leads nowhere, and direction marks are left out', () => {
  const href = 'mailto:me@ours.example?subject=5';
  renderInCatalogue(
    <DraftView lang="en" document={[{ kind: 'paragraph', lines: [[{ text: '5 \u202Every good', href }]] }]} />,
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('5 very good')).toBeDefined();
});
