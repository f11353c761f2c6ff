// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TemplateEditor } from '@/components/templates/template-editor';
import type { TemplateProblem } from '@/lib/templates/template-problem';
import type { TemplateField } from '@/lib/ui/templates/template-edit';
import type { StandingTemplate } from '@/lib/ui/templates/template-file';
import type { TemplateValues } from '@/lib/ui/templates/template-values';
import type { SaveState } from '@/lib/ui/templates/use-template-edit';
import type { TemplatePreview } from '@/lib/ui/templates/use-template-preview';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const words: TemplateValues = { name: 'Note', purpose: 'other', language: 'en', subject: '', body: 'One\nTwo' };
const theirs: StandingTemplate = {
  values: { ...words, body: 'Theirs' },
  version: 2,
  expectedVersion: 2,
  position: 1,
  hidden: false,
  origin: 'own',
  isGone: false,
};
const draft: TemplatePreview['draft'] = {
  ok: true,
  subject: 'About Northwind',
  document: [{ kind: 'paragraph', lines: [[{ text: 'Hello ' }, { text: '[name]', gap: true }]] }],
  gaps: [
    { variable: 'recipient.name', place: { part: 'body', line: 2, column: 2 } },
    { variable: 'recipient.name', place: { part: 'body', line: 2, column: 2 } },
  ],
};

function show({
  values = words,
  preview = { draft, problems: [], remarks: [] },
  disputed = [],
  state = 'none',
  isGone = false,
  earlier = [],
}: {
  values?: TemplateValues;
  preview?: TemplatePreview;
  disputed?: readonly TemplateField[];
  state?: SaveState;
  isGone?: boolean;
  earlier?: Parameters<typeof TemplateEditor>[0]['earlier'];
} = {}) {
  const edit = {
    values,
    tookOver: ['name' as const],
    disputed,
    state,
    isChanged: true,
    type: vi.fn(),
    choose: vi.fn(),
    saveNow: vi.fn(async () => {}),
    saveAnyway: vi.fn(async () => {}),
    replace: vi.fn(async () => {}),
    startFrom: vi.fn(),
  };
  const does = { onRestore: vi.fn(), onReset: vi.fn(), onCopy: vi.fn(), onKeepBoth: vi.fn() };
  renderInCatalogue(
    <TemplateEditor
      edit={edit}
      standing={{ ...theirs, isGone }}
      restored={false}
      preview={preview}
      client={{ state: 'none' }}
      listClients={async () => []}
      onClient={vi.fn()}
      earlier={earlier}
      notice={null}
      onUndo={null}
      {...does}
    />,
  );
  return { edit, ...does, body: screen.getByLabelText<HTMLTextAreaElement>('Text') };
}

test('a gap is told once, and its place leads there', async () => {
  const { body } = show();
  expect(screen.getByText('Nothing is on record for 1 place; you fill it in before sending.')).toBeDefined();
  await userEvent.click(screen.getByText('Line 2, column 2'));
  expect(document.activeElement).toBe(body);
  expect(body.selectionStart).toBe(5);
});

test('an error is said calmly beside the last good draft, and marks its field', () => {
  const problem: TemplateProblem = {
    kind: 'unknown-filter',
    name: 'dy',
    place: { part: 'subject', line: 1, column: 7 },
  };
  const { body } = show({ preview: { draft, problems: [problem], remarks: [] } });
  expect(screen.getByText('This cannot be used for a reply yet.')).toBeDefined();
  expect(screen.getByText('Subject, column 7')).toBeDefined();
  expect(screen.getByText('This is the last version without an error.')).toBeDefined();
  expect(screen.getByLabelText('Subject of a new mail').getAttribute('aria-invalid')).toBe('true');
  expect(body.getAttribute('aria-invalid')).toBe('false');
});

test('a variable goes where the caret is, lines of their own on a new line', async () => {
  const { edit, body } = show();
  body.focus();
  body.setSelectionRange(3, 3);
  await userEvent.click(screen.getByText('recipient.role'));
  expect(edit.type).toHaveBeenLastCalledWith({ body: 'One{{ recipient.role }}\nTwo' });
  body.setSelectionRange(3, 3);
  await userEvent.type(screen.getByLabelText('Find a variable or filter'), 'milestones{enter}');
  expect(edit.type).toHaveBeenLastCalledWith({
    body: 'One\n{% for item in milestones %}\n- {{ item.name }}\n{% endfor %}\n\nTwo',
  });
});

test('two texts of one template are both shown, and nothing is chosen for anybody', async () => {
  const { edit, onKeepBoth } = show({ disputed: ['body'] });
  expect(screen.getByText('Theirs')).toBeDefined();
  await userEvent.click(screen.getByText('Keep mine'));
  expect(edit.choose).toHaveBeenLastCalledWith('mine');
  await userEvent.click(screen.getByText('Take theirs'));
  expect(edit.choose).toHaveBeenLastCalledWith('theirs');
  await userEvent.click(screen.getByText('Save mine as a copy, take theirs'));
  expect(onKeepBoth).toHaveBeenCalled();
});

test('what failed is said with a way to try again, what was deleted with a way to save', async () => {
  const { edit } = show({ state: { failed: 'full' }, isGone: true });
  expect(screen.getByText(/^Not saved; what you typed is kept here\. the disk is full\./)).toBeDefined();
  await userEvent.click(screen.getByText('Try again'));
  expect(edit.saveNow).toHaveBeenCalled();
  await userEvent.click(screen.getByText('Save it as a template again'));
  expect(edit.saveAnyway).toHaveBeenCalled();
});

test('leaving the editor saves, going about in it does not', async () => {
  const { edit, body } = show();
  body.focus();
  act(() => screen.getByLabelText('Name').focus());
  expect(edit.saveNow).not.toHaveBeenCalled();
  act(() => screen.getByLabelText<HTMLInputElement>('Name').blur());
  expect(edit.saveNow).toHaveBeenCalledOnce();
});

test('an earlier text is looked at, and comes back on request', async () => {
  const text = { at: '2026-11-19T10:00:00.000Z', values: { ...words, body: 'Zero' } };
  const { onRestore } = show({ earlier: [text, { at: null, values: { ...words, body: 'Shipped' } }] });
  expect(screen.queryByText('Zero')).toBeNull();
  const [look] = screen.getAllByText('Look at');
  await userEvent.click(look ?? document.body);
  expect(screen.getByText('Zero')).toBeDefined();
  expect(screen.getByText('As shipped')).toBeDefined();
  const [restore] = screen.getAllByText('Restore this text');
  await userEvent.click(restore ?? document.body);
  expect(onRestore).toHaveBeenCalledWith(text);
});

test.each([
  [{ ...words, name: ' ' }, 'Give the template a name.'],
  [{ ...words, subject: 'x'.repeat(401) }, 'Not more than 400 characters.'],
  [{ ...words, body: 'x'.repeat(20_001) }, 'Not more than 20,000 characters; these are 20,001.'],
])('what no record may hold is said beside its field', (values, sentence) => {
  show({ values });
  expect(screen.getByText(sentence)).toBeDefined();
});
