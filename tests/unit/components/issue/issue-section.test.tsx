// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { IssueSection } from '@/components/issue/issue-section';
import type { Language } from '@/lib/domain/client';
import type { Issue } from '@/lib/domain/issue';
import { anIssue } from '@/tests/helpers/an-issue';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

function section(items: readonly Issue[], language: Language = 'en') {
  const onAdvance = vi.fn(async () => ({ kind: 'saved' }) as const);
  const onOpen = vi.fn();
  const { container } = renderInCatalogue(
    <IssueSection items={items} total={items.length} onAdvance={onAdvance} onOpenSource={vi.fn()} onOpen={onOpen} />,
    language,
  );
  return { onAdvance, onOpen, container, user: userEvent.setup() };
}

const labels = anIssue({ severity: 'high', state: 'analysed', stateSince: '2026-11-17' });

test('without issues there is no section', () => {
  expect(section([]).container.childElementCount).toBe(0);
});

test('a row says how bad it is, where it stands and since when', () => {
  section([labels]);
  const text = screen.getByRole('listitem').textContent ?? '';
  for (const part of ['The labels of dock 4', 'Complaint', 'cause found', 'for 3 d', 'Severity: High']) {
    expect(text).toContain(part);
  }
});

test('the same in Chinese', () => {
  section([labels], 'zh-CN');
  const text = screen.getByRole('listitem').textContent ?? '';
  for (const part of ['投诉', '已查明原因', '已 3 天', '高']) expect(text).toContain(part);
});

test('it is taken to the next step, and its text leads to its page', async () => {
  const { onAdvance, onOpen, user } = section([labels]);
  await user.click(screen.getByRole('button', { name: /^Next step:/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onAdvance).toHaveBeenCalledExactlyOnceWith(labels, { state: 'resolved', on: '2026-11-20' });
  await user.click(screen.getByRole('button', { name: labels.text }));
  expect(onOpen).toHaveBeenCalledWith('issue', 'issue-1');
});
