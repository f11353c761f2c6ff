// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ReplyForm } from '@/components/reply/reply-form';
import { allTemplates } from '@/lib/app/reply/all-templates';
import type { Language } from '@/lib/domain/client';
import type { Template } from '@/lib/domain/template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { freshReply } from '@/lib/ui/reply/open-reply';
import type { ReplySource } from '@/lib/ui/reply/reply-model';
import { anyReply } from '@/lib/ui/reply/reply-start';
import type { Insertion, InsertStep } from '@/lib/ui/reply/use-insertion';
import { useReply } from '@/lib/ui/reply/use-reply';
import { WriteGuard } from '@/lib/ui/write-guard';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aContact } from '@/tests/helpers/a-contact';
import { aTemplate } from '@/tests/helpers/a-template';
import { anEngagement } from '@/tests/helpers/an-engagement';
import { memoryCopies } from '@/tests/helpers/memory-copies';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';
import { someReplyFacts } from '@/tests/helpers/some-reply-facts';

beforeEach(() => {
  // The test's DOM edits nothing by itself.
  document.execCommand = vi.fn(() => true);
  return () => Reflect.deleteProperty(document, 'execCommand');
});

const late = aCommitment({ id: 'late', text: 'Send the plan', dueDay: '2026-11-18' });
const next = aCommitment({ id: 'next', text: 'Price the printer', dueDay: '2026-11-25' });
const rich = { ours: [late, next], contacts: [aContact()], engagements: [anEngagement()] };

const ports = { writer: { saveDraft: async () => {}, touchDraft: async () => true }, draftCopies: memoryCopies() };

function anInsertion(step: InsertStep = { kind: 'rest' }) {
  return {
    step,
    insert: vi.fn(async () => {}),
    insertInto: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    sentByHand: vi.fn(async () => {}),
    rest: vi.fn(),
    changed: vi.fn(),
  } satisfies Insertion;
}

interface Shown {
  readonly facts?: Parameters<typeof someReplyFacts>[0];
  readonly records?: readonly Template[];
  readonly insertion?: Insertion;
  readonly elsewhere?: boolean;
  readonly mayWrite?: boolean;
  readonly language?: Language;
}

function show({ facts = rich, records = [], insertion = anInsertion(), language = 'en', ...more }: Shown = {}) {
  const source: ReplySource = {
    facts: someReplyFacts(facts),
    templates: allTemplates(shippedTemplates, records),
    start: anyReply,
    today: '2026-11-20',
    ownAddress: null,
  };
  const newId = () => '0123456789abcdef';
  const opening = { draftKey: 'a', fresh: freshReply(source, { reading: null, own: language, newId }), kept: null };
  const onOpenTemplate = vi.fn();
  /** What has the keyboard with the change of the page that shows the form, before it is painted. */
  const first: (Element | null)[] = [];
  function Screen() {
    useLayoutEffect(() => void first.push(document.activeElement), []);
    const reply = useReply(ports, source, opening);
    return (
      reply && (
        <ReplyForm
          reply={reply}
          facts={source.facts}
          subject="The plan"
          asked={1}
          elsewhere={more.elsewhere ?? false}
          insertion={insertion}
          onOpenTemplate={onOpenTemplate}
        />
      )
    );
  }
  renderInCatalogue(
    <WriteGuard value={more.mayWrite ?? true}>
      <Screen />
    </WriteGuard>,
    language,
  );
  return { onOpenTemplate, insertion, first };
}

const field = () => screen.getByRole('textbox', { name: 'Your draft' });
const template = () => screen.getByLabelText<HTMLSelectElement>('Template');
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
/** As a browser tells of a key, after it changed the field. */
const typeInto = (words: string) => {
  field().querySelector('p')?.append(words);
  fireEvent.input(field());
};

test('the field is a text of several lines with a name, takes the keyboard, and says what is to be filled in', () => {
  show();
  expect(field().getAttribute('aria-multiline')).toBe('true');
  expect(document.activeElement).toBe(field());
  expect(field().textContent).toContain('Send the plan');
  const places = field().querySelectorAll('[data-gap]').length;
  expect(places).toBeGreaterThan(2);
  const described = document.getElementById(field().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toContain(`${places} places to fill in`);
});

test('a letter that is typed as soon as the field is there is not lost', () => {
  const { first } = show();
  expect(first).toEqual([field()]);
});

test('the button and Alt+G go from place to place', () => {
  show();
  const marks = [...field().querySelectorAll('[data-gap]')];
  fireEvent.click(screen.getByRole('button', { name: 'Next place' }));
  expect(getSelection()?.toString()).toBe(marks[0]?.textContent);
  fireEvent.keyDown(field(), { code: 'KeyG', altKey: true });
  expect(getSelection()?.toString()).toBe(marks[1]?.textContent);
});

test('templates that fit come first, with the reason', () => {
  show();
  const [fitting, all] = within(template()).getAllByRole('group');
  expect(fitting?.getAttribute('label')).toBe('Fitting now');
  expect(fitting?.textContent).toContain('Bad news (a promise is late)');
  expect(all?.getAttribute('label')).toBe('All templates');
  expect(all?.textContent).toContain('Keep in touch');
});

test('a line or a whole list is ticked off', () => {
  show();
  choose('Template', 'shipped.status-report.en');
  expect(screen.getByText(/What to include/).textContent).toContain('2 of 2');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Price the printer/ }));
  expect(field().textContent).not.toContain('Price the printer');
  expect(screen.getByText(/What to include/).textContent).toContain('1 of 2');
  const list = screen.getByRole('group', { name: 'Late' });
  fireEvent.click(within(list).getByRole('checkbox', { name: 'Late' }));
  expect(screen.getByText(/What to include/).textContent).toContain('0 of 2');
  fireEvent.click(within(list).getByRole('checkbox', { name: 'Late' }));
  expect(screen.getByText(/What to include/).textContent).toContain('1 of 2');
});

test('after typing another choice asks, and nothing typed is lost', () => {
  const { insertion } = show();
  typeInto(' Mine.');
  expect(insertion?.changed).toHaveBeenCalled();
  choose('Template', 'shipped.status-report.en');
  expect(field().textContent).toContain('Mine.');
  fireEvent.click(screen.getByRole('button', { name: 'Use the new text' }));
  expect(field().textContent).not.toContain('Mine.');
  fireEvent.click(screen.getByRole('button', { name: 'Bring mine back' }));
  expect(field().textContent).toContain('Mine.');
  expect(template().value).toBe('shipped.bad-news.en');
  choose('Template', 'shipped.status-report.en');
  fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull();
  expect(field().textContent).toContain('Mine.');
});

test('a poor client: what is missing is named once, and the draft is there', () => {
  show({ facts: {} });
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said.join()).toMatch(/Not on record: a contact.*an engagement/);
  expect(field().textContent).not.toBe('');
  expect(screen.queryByLabelText('To')).toBeNull();
});

test('a template with an error says where, leads to it, and leaves the others', () => {
  const broken = aTemplate({ id: 'shipped.bad-news.en', name: 'Ours', purpose: 'bad-news', body: 'Hello\n{% loop %}' });
  const { onOpenTemplate } = show({ records: [broken] });
  expect(screen.getByRole('alert').textContent).toMatch(/“.*Ours.*” has an error in line 2, column \d+:/);
  expect(document.activeElement?.localName).not.toBe('div');
  fireEvent.click(screen.getByRole('button', { name: 'Open the template' }));
  expect(onOpenTemplate).toHaveBeenCalledWith('shipped.bad-news.en');
  const insert = screen.getByRole('button', { name: 'Insert into the reply' });
  expect(insert.getAttribute('aria-disabled')).toBe('true');
  choose('Template', 'shipped.keep-in-touch.en');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(insert.getAttribute('aria-disabled')).toBeNull();
});

test('while the mail page covers the sidebar nothing is inserted', () => {
  const { insertion } = show({ mayWrite: false });
  fireEvent.click(screen.getByRole('button', { name: 'Insert into the reply' }));
  expect(insertion?.insert).not.toHaveBeenCalled();
});

test('another mail beside it is said', () => {
  show({ elsewhere: true });
  expect(screen.getByText(/^This draft is for “.*The plan.*”\./)).toBeTruthy();
});

const composer = (id: string, more: object = {}) => ({
  id,
  thread: 'this' as const,
  kind: 'reply' as const,
  surface: 'inline' as const,
  to: [{ name: 'Ana Ruiz', address: 'ana@northwind.example' }],
  cc: null,
  subject: null,
  hasText: false,
  isPlain: false,
  ...more,
});

test('several mails are told apart, and none that may be of another thread is chosen beforehand', () => {
  const targets = [{ composer: 'a' }, { composer: 'b' }];
  const far = composer('b', { thread: 'unknown', kind: 'replyAll', subject: 'Invoice', hasText: true });
  const insertion = anInsertion({ kind: 'ask', composers: [composer('a'), far], targets, suggested: null });
  show({ insertion });
  const [mine, other] = screen.getAllByRole('radio');
  expect(other?.closest('label')?.textContent).toMatch(
    /^Your open reply to all.*Ana Ruiz.*does not say for which mail.*already has text/,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Insert here' }));
  expect(screen.getByRole('alert').textContent).toBe('Choose a mail first.');
  expect(insertion.insertInto).not.toHaveBeenCalled();
  if (mine) fireEvent.click(mine);
  fireEvent.click(screen.getByRole('button', { name: 'Insert here' }));
  expect(insertion.insertInto).toHaveBeenCalledWith(targets[0]);
  fireEvent.keyDown(screen.getByRole('button', { name: 'Cancel' }), { key: 'Escape' });
  expect(insertion.rest).toHaveBeenCalled();
});

test.each([
  [{ kind: 'refused', why: 'elsewhere' }, 'Another mail is open now.'],
  [{ kind: 'refused', why: 'gone' }, 'That mail was closed meanwhile'],
  [{ kind: 'copied', done: true, asked: false }, 'so it was copied'],
  [{ kind: 'copied', done: true, asked: true }, 'Copied.'],
  [{ kind: 'copied', done: false, asked: false }, 'did not allow copying'],
] as const)('each end has its sentence: %j', (step, words) => {
  const { insertion } = show({ insertion: anInsertion(step) });
  expect(screen.getByRole('alert').textContent).toContain(words);
  const sent = screen.queryByRole('button', { name: 'I have sent it' });
  expect(sent !== null).toBe(step.kind === 'copied' && step.done);
  if (sent) fireEvent.click(sent);
  expect(insertion?.sentByHand).toHaveBeenCalledTimes(sent ? 1 : 0);
});

test('in Chinese, with the draft in the language of the contact', () => {
  show({ language: 'zh-CN', facts: { ...rich, contacts: [] } });
  expect(screen.getByRole('button', { name: '插入到回复中' })).toBeTruthy();
  act(() => screen.getByRole('button', { name: '中文' }).click());
  expect(screen.getByRole('textbox', { name: '您的草稿' }).textContent).toContain('Send the plan');
});
