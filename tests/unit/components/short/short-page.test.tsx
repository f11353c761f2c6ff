// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ChangeFields } from '@/components/change/change-fields';
import { ShortPage } from '@/components/short/short-page';
import type { ChangeRequest } from '@/lib/domain/change-request';
import type { Language } from '@/lib/domain/client';
import { changeKind } from '@/lib/ui/change/change-kind';
import type { RecordPart } from '@/lib/ui/record/record-part';
import type { ShortFile } from '@/lib/ui/short/short-file';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aClient } from '@/tests/helpers/a-client';
import { anEvidence } from '@/tests/helpers/an-evidence';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const change = aChangeRequest({ category: 'Security', evidence: anEvidence() });

const fileOf = (
  record: ChangeRequest,
  history: ShortFile<'changeRequest'>['history'] = [],
): ShortFile<'changeRequest'> => ({
  record,
  history,
  client: aClient({ name: 'Northwind' }),
  contacts: [],
  names: { clients: new Map([['client-northwind', 'Northwind']]), engagements: new Map(), contacts: new Map() },
  quoteFits: true,
  draft: null,
});

interface Given {
  readonly file?: ShortFile<'changeRequest'>;
  readonly at?: RecordPart | null;
  readonly outcome?: WriteOutcome;
  readonly language?: Language;
}

function page({ file = fileOf(change), at = null, outcome = { kind: 'saved' }, language = 'en' }: Given = {}) {
  const save = vi.fn(async () => outcome);
  const keep = vi.fn();
  const advance = vi.fn(async () => outcome);
  const [onRemove, onBringBack] = [vi.fn(async () => outcome), vi.fn(async () => outcome)];
  const onClose = vi.fn();
  const draw = (shown: ShortFile<'changeRequest'>) => (
    <ShortPage
      kind={changeKind}
      file={shown}
      at={at}
      edit={{ kept: null, keep, save }}
      steps={{ choices: [{ state: 'approved', label: 'Approved' }], advance }}
      onRemove={onRemove}
      onBringBack={onBringBack}
      onOpenSource={vi.fn()}
      onClose={onClose}
      fields={(fields) => <ChangeFields {...fields} isNew={false} categories={[]} />}
    />
  );
  const { rerender } = renderInCatalogue(draw(file), language);
  const show = (shown: ShortFile<'changeRequest'>) => rerender(draw(shown));
  return { save, keep, advance, onRemove, onBringBack, onClose, show, user: userEvent.setup() };
}

const facts = () =>
  screen.getAllByRole('definition').map((value) => `${value.previousSibling?.textContent}: ${value.textContent}`);

test('it shows what is known, where it came from, and its heading has the focus', () => {
  page();
  expect(screen.getByText('Change · Northwind')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Single sign-on');
  expect(facts()).toContain('Where it stands: Waiting for the client’s answer');
  expect(facts()).toContain('Impact: +4 days\n+€3,200');
  expect(facts().some((fact) => fact.includes('nothing'))).toBe(false);
  expect(screen.getByRole('heading', { name: 'Source' })).toBeTruthy();
});

test('opened at its next step, that form has the focus; a deleted record has none', () => {
  page({ at: 'step' });
  expect(document.activeElement?.closest('label')?.textContent).toBe('Approved');
  cleanup();
  page({ at: 'step', file: fileOf({ ...change, deletedAt: '2026-03-09T12:00:00Z' }) });
  expect(screen.queryByText('What is next?')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Single sign-on');
});

test('the decision stands beside its evidence', () => {
  page({
    file: fileOf({ ...change, state: 'approved', decisionEvidence: anEvidence({ quote: 'Approved, go ahead.' }) }),
  });
  const decision = within(screen.getByRole('region', { name: 'Decided by' }));
  expect(decision.getByText('Approved, go ahead.')).toBeTruthy();
});

test('a step is taken from the page, and the focus goes back', async () => {
  const { advance, user } = page();
  await user.click(screen.getByRole('button', { name: 'Next step' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(advance).toHaveBeenCalledExactlyOnceWith('approved', null);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next step' }));
});

test('an edit keeps what is typed and saves it over the version that was seen', async () => {
  const { save, keep, user } = page();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  const title = screen.getByLabelText('Change');
  await user.clear(title);
  await user.type(title, 'SSO');
  expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ values: expect.objectContaining({ title: 'SSO' }) }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ title: 'SSO' }), 1);
  expect(keep).toHaveBeenLastCalledWith(null);
});

test('what is wrong is said beside its field, and nothing is saved', async () => {
  const { save, user } = page();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.clear(screen.getByLabelText('Cost'));
  await user.type(screen.getByLabelText('Cost'), 'a lot');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByLabelText('Cost').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Write an amount, such as 3200 or 3,200.50.')).toBeTruthy();
  expect(save).not.toHaveBeenCalled();
});

test('two views that edit one record: the second sees both texts and chooses', async () => {
  const { save, show, user } = page();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.type(screen.getByLabelText('Change'), ' for all');
  show(fileOf({ ...change, title: 'Single sign-on for staff', version: 2 }));
  const dispute = within(screen.getByRole('alert'));
  expect(dispute.getByText('Single sign-on for staff')).toBeTruthy();
  expect(dispute.getByText('Single sign-on for all')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).not.toHaveBeenCalled();
  await user.click(dispute.getAllByRole('button')[0] ?? document.body);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ title: 'Single sign-on for all' }), 2);
});

test('a failed write leaves the form as it was, and says why', async () => {
  const { user } = page({ outcome: { kind: 'failed', why: 'full' } });
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.type(screen.getByLabelText('Change'), '!');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
  expect(screen.getByLabelText('Change')).toHaveProperty('value', 'Single sign-on!');
});

test('a deleted one can be brought back, and does nothing else', async () => {
  const { onBringBack, user } = page({ file: fileOf({ ...change, deletedAt: '2026-11-20T08:00:00.000Z' }) });
  expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bring it back' }));
  expect(onBringBack).toHaveBeenCalledOnce();
});

test('Esc closes the form first, then the page', async () => {
  const { onClose, user } = page();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('Change')).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

test('its history names each changed field', () => {
  const later = {
    ...change,
    version: 2,
    state: 'approved' as const,
    decisionEvidence: anEvidence({ date: '2026-11-18' }),
  };
  const entry = { at: '2026-11-18T10:00:00.000Z', here: true };
  page({
    file: fileOf(later, [
      { ...entry, version: 1, action: 'save', record: change },
      { ...entry, version: 2, action: 'advance', record: later },
    ]),
  });
  const steps = screen.getAllByRole('listitem').map((step) => step.textContent ?? '');
  expect(steps[0]).toContain('Moved on');
  expect(steps[0]).toContain('Waiting for the client’s answer');
  expect(steps[0]).toContain('Approved');
  expect(steps[0]).toContain('18 Nov email');
});

test('the same in Chinese', () => {
  page({ language: 'zh-CN' });
  expect(facts()).toContain('当前状态: 等待客户答复');
  expect(screen.getByRole('button', { name: '下一步' })).toBeTruthy();
});
