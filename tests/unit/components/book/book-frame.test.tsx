// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BookFrame } from '@/components/book/book-frame';
import type { Language } from '@/lib/domain/client';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

test.each<[Language, string[], string]>([
  ['en', ['Clients', 'Templates', 'Backup', 'Settings', 'What Kept could read', 'Erase everything'], 'Settings – Kept'],
  ['zh-CN', ['客户', '模板', '备份与恢复', '设置', '页面识别情况', '清除全部数据'], '设置 – Kept 诺簿'],
])('%s: the sections, the present one marked, and the title of the tab', (language, names, title) => {
  renderInCatalogue(
    <BookFrame section="settings">
      <p>inside</p>
    </BookFrame>,
    language,
  );
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(names);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, null, 'page', null, null]);
  expect(links[3]?.getAttribute('href')).toBe('#settings');
  expect(screen.getByRole('main').textContent).toBe('inside');
  expect(document.title).toBe(title);
});
