// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { TroubleState } from '@/components/states/trouble-state';
import { storageErrorKinds } from '@/lib/domain/storage-error';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const shown = storageErrorKinds.filter((kind) => kind !== 'absent');
const wayOut = { onRetry: vi.fn(), onReloadTab: vi.fn(), onOpenBook: vi.fn() };

test.each(shown.flatMap((kind) => [[kind, 'en'] as const, [kind, 'zh-CN'] as const]))(
  'the trouble "%s" has a sentence and a way out, in %s',
  (error, language) => {
    renderInCatalogue(<TroubleState error={error} {...wayOut} />, language);
    expect(screen.getByRole('heading', { level: 2 }).textContent?.length).toBeGreaterThan(4);
    expect(screen.getByRole('alert').querySelector('p')?.textContent?.length).toBeGreaterThan(8);
    expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
  },
);

test('lost records lead to the recovery first', () => {
  renderInCatalogue(<TroubleState error="lost" {...wayOut} />);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Restore on the full page',
    'Try again',
  ]);
});
