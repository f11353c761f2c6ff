// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Warnings } from '@/components/context/warnings';
import type { Warning } from '@/lib/ui/view-types';
import { aClient } from '@/tests/helpers/a-client';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const lookalike: Warning = {
  kind: 'lookalike',
  address: 'ana@northwlnd.example',
  domain: 'northwlnd.example',
  clientName: 'Northwind',
  clientDomain: 'northwind.example',
  reason: 'one-letter',
};

test('a domain that only looks like a client’s is shown in full', () => {
  renderInCatalogue(<Warnings warnings={[lookalike]} others={[]} onShowClient={vi.fn()} />);
  expect(screen.getByRole('note').textContent).toBe(
    'Looks like Northwind, but is notana@northwlnd.example writes from northwlnd.example, nearly northwind.example.',
  );
});

test('a name that holds another address cannot turn the sentence around it', () => {
  const deceptive: Warning = { kind: 'deceptive-name', name: '\u202eana@northwind.example', address: 'x@evil.example' };
  renderInCatalogue(<Warnings warnings={[deceptive]} others={[]} onShowClient={vi.fn()} />);
  expect(screen.getByRole('note').textContent).toContain('“ana@northwind.example” writes from x@evil.example.');
});

test('of several clients each can be looked at', async () => {
  const onShowClient = vi.fn();
  const calder = aClient({ id: 'calder', name: 'Calder' });
  const mixed: Warning = { kind: 'mixed-clients', names: ['Northwind', 'Calder'] };
  renderInCatalogue(<Warnings warnings={[mixed]} others={[calder]} onShowClient={onShowClient} />);
  expect(screen.getByRole('note').textContent).toContain('Northwind and Calder');
  await userEvent.click(screen.getByRole('button', { name: 'Show Calder' }));
  expect(onShowClient).toHaveBeenCalledWith('calder');
});
