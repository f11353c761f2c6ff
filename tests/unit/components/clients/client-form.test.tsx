// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ClientForm } from '@/components/clients/client-form';
import { newClientValues } from '@/lib/ui/client-form/client-form-values';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

let ids = 0;
const newId = () => {
  ids += 1;
  return `id-${ids}`;
};
const prefill = { person: { name: 'Priya', address: 'priya@helios.example' }, domain: 'helios.example' };

function form(outcome: WriteOutcome = { kind: 'saved' }, restored: 'no' | 'yes' | 'stale' = 'no') {
  const given = {
    onTyped: vi.fn(),
    onSave: vi.fn(async () => outcome),
    onStartOver: vi.fn(),
    onClose: vi.fn(),
  };
  renderInCatalogue(
    <ClientForm
      title="New client"
      values={newClientValues(prefill, newId)}
      restored={restored}
      newId={newId}
      {...given}
    />,
  );
  return { ...given, user: userEvent.setup() };
}
const name = () => screen.getAllByLabelText('Name')[0] as HTMLInputElement;
const save = () => screen.getByRole('button', { name: 'Save' });

test('it begins with what the mail shows of the sender', () => {
  form();
  expect(screen.getByLabelText('Email domains')).toHaveProperty('value', 'helios.example');
  expect(screen.getByLabelText('Email addresses')).toHaveProperty('value', 'priya@helios.example');
});

test('what is missing is said beside the field and above, and leads there', async () => {
  const { onSave, user } = form();
  await user.clear(screen.getByLabelText('Email domains'));
  await user.type(screen.getByLabelText('Email domains'), 'gmail.com');
  await user.click(save());
  expect(onSave).not.toHaveBeenCalled();
  const summary = within(screen.getByRole('alert'));
  expect(summary.getByText('2 entries need a look.')).toBeTruthy();
  expect(name().getAttribute('aria-invalid')).toBe('true');
  await user.click(summary.getByRole('button', { name: /gmail\.com is used by everybody/ }));
  expect(document.activeElement).toBe(screen.getByLabelText('Email domains'));
});

test('what is typed is handed on to be kept', async () => {
  const { onTyped, user } = form();
  await user.type(name(), 'Hel');
  expect(onTyped).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'Hel' }));
});

test('a contact can be added and taken out', async () => {
  const { onSave, user } = form();
  await user.type(name(), 'Helios');
  await user.click(screen.getByRole('button', { name: 'Add contact' }));
  await user.click(screen.getByRole('button', { name: 'Remove Priya' }));
  await user.type(screen.getByLabelText('Email addresses'), 'li@helios.example');
  await user.click(save());
  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({ contacts: [expect.objectContaining({ addresses: 'li@helios.example' })] }),
    false,
  );
});

test('a failure says what was not done, and the text stays', async () => {
  const { user } = form({ kind: 'failed', why: 'full' });
  await user.type(name(), 'Helios');
  await user.click(save());
  expect(screen.getByRole('alert').textContent).toBe('Not saved: the disk is full. Your entry is still here.');
  expect(name().value).toBe('Helios');
});

test('after a conflict the person may save over it', async () => {
  const { onSave, user } = form({ kind: 'conflict' });
  await user.type(name(), 'Helios');
  await user.click(save());
  await user.click(screen.getByRole('button', { name: 'Save mine over it' }));
  expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'Helios' }), true);
});

test('an address that belongs to somebody else is named', async () => {
  const { user } = form({ kind: 'invalid', fields: [{ path: 'contacts.0.addresses.0', problem: 'taken' }] });
  await user.type(name(), 'Helios');
  await user.click(save());
  expect(screen.getByLabelText('Email addresses').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getAllByText('priya@helios.example already belongs to a contact on file.')).toHaveLength(2);
});

test('Esc closes it; restored text can be thrown away', async () => {
  const { onClose, onStartOver, user } = form({ kind: 'saved' }, 'stale');
  expect(screen.getByRole('status').textContent).toContain('The record was changed since then');
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(onStartOver).toHaveBeenCalled();
  await user.click(name());
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});
