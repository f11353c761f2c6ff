// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NewTemplate } from '@/components/templates/new-template';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const empty = { name: '', purpose: 'other', language: 'en', subject: '', body: '' } as const;

test('a name is asked for, and what was typed is kept and handed over', async () => {
  const onCreate = vi.fn(async () => true);
  const onType = vi.fn();
  renderInCatalogue(<NewTemplate initial={empty} onType={onType} onCreate={onCreate} onClose={vi.fn()} />);
  await userEvent.keyboard('{enter}');
  expect(onCreate).not.toHaveBeenCalled();
  expect(screen.getByText('Give the template a name.')).toBeDefined();
  await userEvent.keyboard('催款');
  await userEvent.selectOptions(screen.getByLabelText('What it is for'), 'Bad news');
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'Chinese');
  const entered = { ...empty, name: '催款', purpose: 'bad-news', language: 'zh-CN' };
  expect(onType).toHaveBeenLastCalledWith(entered);
  await userEvent.click(screen.getByRole('button', { name: 'Create' }));
  expect(onCreate).toHaveBeenCalledWith(entered);
});
