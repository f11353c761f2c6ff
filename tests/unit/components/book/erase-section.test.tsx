// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { EraseSection } from '@/components/book/erase-section';
import type { Language } from '@/lib/domain/client';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

test.each<[Language, string, string, string]>([
  ['en', 'Erase everything', ' ERASE ', 'Everything is erased.'],
  ['zh-CN', '清除全部数据', '清除', '已全部清除。'],
])('in %s the word must be typed', async (language, label, word, done) => {
  const onErase = vi.fn(async () => {});
  renderInCatalogue(<EraseSection onSave={async () => 'kept.json'} onErase={onErase} />, language);
  const button = screen.getByRole('button', { name: label });
  await userEvent.type(screen.getByRole('textbox'), 'no{Enter}');
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(onErase).not.toHaveBeenCalled();
  await userEvent.clear(screen.getByRole('textbox'));
  await userEvent.type(screen.getByRole('textbox'), word);
  await userEvent.click(button);
  expect(onErase).toHaveBeenCalledOnce();
  expect(await screen.findByText(done)).toBeDefined();
  expect(screen.getByRole('button', { name: label }).getAttribute('aria-disabled')).toBe('true');
});

test('a failure is not called done', async () => {
  const refuse = () => Promise.reject(new Error('blocked'));
  renderInCatalogue(<EraseSection onSave={async () => 'kept.json'} onErase={refuse} />);
  await userEvent.type(screen.getByRole('textbox'), 'erase{Enter}');
  expect(await screen.findByText(/^It could not be erased/)).toBeDefined();
});
