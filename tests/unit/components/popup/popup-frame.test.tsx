// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PopupFrame } from '@/components/popup/popup-frame';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

test('offers the sidebar of the mail page in front', async () => {
  const onPress = vi.fn();
  renderInCatalogue(
    <PopupFrame sidebar={{ kind: 'in-page', onPress }} onOpenBook={() => {}}>
      lists
    </PopupFrame>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show or hide the sidebar' }));
  expect(onPress).toHaveBeenCalledOnce();
  expect(document.title).toBe('Late and due today');
});

test('offers the side panel over any other page', () => {
  renderInCatalogue(
    <PopupFrame sidebar={{ kind: 'side-panel', onPress: () => {} }} onOpenBook={() => {}}>
      lists
    </PopupFrame>,
  );
  expect(names()).toEqual(['Open the side panel', 'Open the full page']);
});

test('has the full page alone until the tab in front is known', async () => {
  const onOpenBook = vi.fn();
  renderInCatalogue(
    <PopupFrame sidebar={null} onOpenBook={onOpenBook}>
      lists
    </PopupFrame>,
    'zh-CN',
  );
  expect(names()).toEqual(['打开完整页面']);
  await userEvent.click(screen.getByRole('button'));
  expect(onOpenBook).toHaveBeenCalledOnce();
});
