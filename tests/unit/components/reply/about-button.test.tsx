// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AboutButton } from '@/components/reply/about-button';
import { ReplyWay } from '@/lib/ui/reply/reply-way';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const about = { kind: 'commitment', id: 'late' } as const;

test('drafts a reply about its record', () => {
  const open = vi.fn();
  renderInCatalogue(
    <ReplyWay value={open}>
      <AboutButton about={about} direction="ours" />
    </ReplyWay>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Tell the client' }));
  expect(open).toHaveBeenCalledExactlyOnceWith({ purpose: null, about });
});

test('is nothing where there is no mail to reply to', () => {
  renderInCatalogue(<AboutButton about={about} direction="theirs" />);
  expect(screen.queryByRole('button')).toBeNull();
});
