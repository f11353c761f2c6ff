// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ShortcutsSection } from '@/components/book/shortcuts-section';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

test('shows each command with its keys, or that it has none', () => {
  renderInCatalogue(<ShortcutsSection logKeys="Alt+Shift+L" toggleKeys="" replyKeys="Alt+S" onChange={null} />, 'en');
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'What it doesKeys',
    'Log the selected text as a commitmentAlt+Shift+L',
    'Show or fold the sidebar beside the mailnone',
    'Draft a reply to this clientAlt+S',
  ]);
});

test('says what Alt+S does in Outlook while Kept has not got it', () => {
  renderInCatalogue(<ShortcutsSection logKeys="" toggleKeys="" replyKeys="" onChange={null} />, 'en');
  expect(screen.getByText(/^In Outlook on the web, Alt\+S sends the mail/)).toBeTruthy();
});

test('one button leads to where they are changed', async () => {
  const onChange = vi.fn();
  renderInCatalogue(<ShortcutsSection logKeys="" toggleKeys="" replyKeys="Alt+S" onChange={onChange} />, 'zh-CN');
  await userEvent.click(screen.getByRole('button', { name: '修改快捷键' }));
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('where no button can, a sentence says how', () => {
  renderInCatalogue(<ShortcutsSection logKeys="" toggleKeys="" replyKeys="Alt+S" onChange={null} />, 'en');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/about:addons/)).toBeTruthy();
});
