// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TemplatesSection } from '@/components/templates/templates-section';
import type { Language } from '@/lib/domain/client';
import { listTemplates } from '@/lib/ui/templates/listed-template';
import type { ImportState } from '@/lib/ui/templates/use-import';
import type { ListNotice } from '@/lib/ui/templates/use-template-list';
import { aShippedTemplate } from '@/tests/helpers/a-shipped-template';
import { aTemplate } from '@/tests/helpers/a-template';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const own = (id: string, position: number) => aTemplate({ id, name: `Note ${id}`, purpose: 'chase', position });
const some = listTemplates([aShippedTemplate()], [own('A', 1), { ...own('B', 2), hidden: true }]);

function show({
  templates = some,
  notice = null,
  importing = { step: 'none' },
  search = '',
  language = 'en',
}: {
  templates?: typeof some;
  notice?: ListNotice | null;
  importing?: ImportState;
  search?: string;
  language?: Language;
} = {}) {
  const actions = {
    onMove: vi.fn(async () => {}),
    onHide: vi.fn(),
    onCopy: vi.fn(),
    onExport: vi.fn(),
    onRemove: vi.fn(async () => {}),
  };
  const others = { onFilter: vi.fn(), onExportAll: vi.fn(), choose: vi.fn(), take: vi.fn(), close: vi.fn() };
  const { choose, take, close } = others;
  renderInCatalogue(
    <TemplatesSection
      templates={templates}
      filter={{ language: 'all', search }}
      onFilter={others.onFilter}
      notice={notice}
      actions={actions}
      onExportAll={others.onExportAll}
      importing={{ state: importing, choose, take, close }}
    />,
    language,
  );
  return { ...actions, ...others };
}

test('each stands under its purpose, with its language, where it is from, and whether it is offered', () => {
  show();
  const region = screen.getByRole('region', { name: 'Ask for what they promised' });
  expect(
    within(region)
      .getAllByRole('listitem')
      .map((row) => row.textContent),
  ).toEqual(['Ask againEnglishShipped', 'Note AEnglishYours', 'Note BEnglishYoursNot offered']);
  expect(screen.getByText('3 templates')).toBeDefined();
});

test('an arrow at the end of a group does nothing, any other moves', async () => {
  const { onMove } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Move “Ask again” up' }));
  expect(onMove).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Move “Note A” down' }));
  expect(onMove).toHaveBeenLastCalledWith('A', 1);
  screen.getByRole('link', { name: 'Note B' }).focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(onMove).toHaveBeenLastCalledWith('B', -1);
});

test('what one can do depends on where it is from', async () => {
  const { onRemove, onHide } = show();
  const more = (name: string) => userEvent.click(screen.getByRole('button', { name: `More for “${name}”` }));
  await more('Ask again');
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Reset to shipped' })).toBeNull();
  await more('Note B');
  await userEvent.click(screen.getByRole('button', { name: 'Offer for replies' }));
  expect(onHide).toHaveBeenCalledWith('B', false);
  await more('Note A');
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(onRemove).toHaveBeenCalledWith('A');
});

test('without one’s own there is nothing to export, and a search that finds nothing says so', async () => {
  const { onExportAll } = show({ templates: listTemplates([aShippedTemplate()], []), search: 'zebra' });
  await userEvent.click(screen.getByRole('button', { name: 'Export yours' }));
  expect(onExportAll).not.toHaveBeenCalled();
  expect(screen.getByText('No template has these words in this language.')).toBeDefined();
});

test('a file that is refused is named with the place, in the reader’s language', () => {
  const problem = { kind: 'invalid', where: 'templates.2.body' } as const;
  show({ importing: { step: 'refused', fileName: 'x.json', problem }, language: 'zh-CN' });
  const alert = screen.getByRole('alert').textContent?.replaceAll(/[\u2066-\u2069]/g, '');
  expect(alert).toBe('x.json：没有添加任何模板。有一个值不符合模板的要求（templates.2.body）。');
});

test('what a file would add is shown before it is taken', async () => {
  const row = (id: string, becomes: 'new' | 'copy' | 'present') => ({
    template: aShippedTemplate({ id, name: id }),
    becomes,
  });
  const rows = [row('one', 'new'), row('two', 'copy'), row('three', 'present')];
  const { take } = show({ importing: { step: 'preview', fileName: 'x.json', rows, busy: false } });
  expect(screen.getByText('Is added')).toBeDefined();
  expect(screen.getByText('Is added beside yours')).toBeDefined();
  expect(screen.getByText('You have it already')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Add 2 templates' }));
  expect(take).toHaveBeenCalled();
});

test('what was done is said with its undo, what failed with the reason', async () => {
  const undo = vi.fn(async () => {});
  show({ notice: { kind: 'done', deed: 'removed', name: 'Note A', count: 1, place: 0, undo } });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalled();
  show({ notice: { kind: 'failed', why: 'full' } });
  expect(screen.getByText('Not saved: the disk is full.')).toBeDefined();
});
