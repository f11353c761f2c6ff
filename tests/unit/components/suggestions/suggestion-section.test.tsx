// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { SuggestionSection } from '@/components/suggestions/suggestion-section';
import type { Suggestion } from '@/lib/detection/suggestion';
import type { Language } from '@/lib/domain/client';
import type { OfferedSuggestion } from '@/lib/ui/view-types';
import { WriteGuard } from '@/lib/ui/write-guard';
import { anOffer } from '@/tests/helpers/a-suggestion';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const due = (day: string): Suggestion['due'] => ({ day, words: 'then', start: 0, end: 4 });
const plan = anOffer({ quote: 'I will send the plan.' });
const maybe = anOffer({ quote: 'We could look at it.', start: 40, sure: false });

const noAnswers = { answers: new Map(), onKeep: vi.fn(), onApprove: vi.fn() };

function section(items: readonly OfferedSuggestion[], language: Language = 'en', mayWrite = true) {
  const onDismiss = vi.fn(async () => ({ kind: 'saved' }) as const);
  const onLog = vi.fn(async () => {});
  const { container, rerender } = renderInCatalogue(
    <WriteGuard value={mayWrite}>
      <SuggestionSection items={items} {...noAnswers} onLog={onLog} onDismiss={onDismiss} />
    </WriteGuard>,
    language,
  );
  const show = (left: readonly OfferedSuggestion[]) =>
    rerender(
      <WriteGuard value={mayWrite}>
        <SuggestionSection items={left} {...noAnswers} onLog={onLog} onDismiss={onDismiss} />
      </WriteGuard>,
    );
  return { container, show, onLog, onDismiss, user: userEvent.setup() };
}

const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent);

describe('what was found in the mail', () => {
  test('is nothing at all when nothing was found', () => {
    expect(section([]).container.textContent).toBe('');
  });

  test('says what it is, whose, by when, and the words', () => {
    const ours = anOffer(
      { kinds: ['promise', 'delivery'], quote: 'Here it is.', start: 50 },
      { direction: 'ours', kinds: ['promise', 'delivery'] },
    );
    section([anOffer({ due: due('2026-11-28') }), ours]);
    expect(screen.getByRole('region', { name: 'In this email' })).toBeTruthy();
    expect(rows()).toEqual(['PromiseAna RuizSat 28 NovLogI will send the plan.', 'PromiseDeliveredyouLogHere it is.']);
  });

  test('says so in Chinese', () => {
    section([anOffer({ kinds: ['change'] }, { kinds: ['change'], direction: 'ours' })], 'zh-CN');
    expect(screen.getByRole('region', { name: '本邮件' })).toBeTruthy();
    expect(rows()).toEqual(['变更我方记录I will send the plan.']);
    expect(screen.getByRole('button', { name: '不用提示：I will send the plan.' })).toBeTruthy();
  });

  test.each([
    ['a day that is over, without alarm', '2026-11-10', 'Tue 10 Nov'],
    ['today', '2026-11-20', 'today'],
    ['tomorrow', '2026-11-21', 'tomorrow'],
  ])('names %s', (_what, day, words) => {
    section([anOffer({ due: due(day) })]);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('names an author without a name by the address, and nobody when there is none', () => {
    section([
      anOffer({ quote: 'A.' }, { author: { name: null, address: 'ana@northwind.example' } }),
      anOffer({ quote: 'B.', start: 9 }, { author: null }),
    ]);
    expect(rows()).toEqual(['Promiseana@northwind.exampleLogA.', 'PromiseLogB.']);
  });

  test('is three at first, and the others on demand', async () => {
    const { user } = section(Array.from({ length: 8 }, (_, at) => anOffer({ quote: `No. ${at}`, start: at })));
    expect(rows()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Show 5 more' }));
    expect(rows()).toHaveLength(8);
  });

  test('shows no marks that turn the text around', () => {
    section([anOffer({ quote: 'send \u202Egnp.exe\nnow' })]);
    expect(screen.getByText('send gnp.exe now')).toBeTruthy();
  });
});

describe('the possible ones', () => {
  test('are shown on request, apart from the sure ones, and hidden again', async () => {
    const { user } = section([plan, maybe]);
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Show possible ones', expanded: false }));
    expect(screen.getByRole('heading', { name: 'Possible ones' })).toBeTruthy();
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Hide possible ones', expanded: true }));
    expect(rows()).toHaveLength(1);
  });

  test('have no button where there are none', () => {
    section([plan]);
    expect(screen.queryByRole('button', { name: 'Show possible ones' })).toBeNull();
  });

  test('alone are one quiet line until they are asked for', async () => {
    const { user } = section([maybe]);
    expect(rows()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show possible ones' }));
    expect(rows()).toHaveLength(1);
    expect(screen.queryByRole('heading', { name: 'Possible ones' })).toBeNull();
  });
});

describe('dismissing', () => {
  const dismissPlan = () => screen.getByRole('button', { name: 'Not for me: I will send the plan.' });

  test('is one press', async () => {
    const { user, onDismiss } = section([plan]);
    await user.click(dismissPlan());
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(plan);
  });

  test('by a double click dismisses one only', async () => {
    const { user, onDismiss } = section([plan, anOffer({ quote: 'Second.', start: 30 })]);
    await user.dblClick(dismissPlan());
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });

  test('rests while the page lies over the sidebar', async () => {
    const { user, onDismiss } = section([plan], 'en', false);
    await user.click(dismissPlan());
    expect(onDismiss).not.toHaveBeenCalled();
  });

  test('by keyboard gives the focus to the row that moves up', async () => {
    const second = anOffer({ quote: 'Second.', start: 30 });
    const { user, show } = section([plan, second]);
    dismissPlan().focus();
    await user.keyboard('{Enter}');
    show([second]);
    const [row] = screen.getAllByRole('listitem');
    expect(row?.textContent).toContain('Second.');
    expect(row && within(row).getAllByRole('button')).toContain(document.activeElement);
  });
});

describe('logging', () => {
  const logPlan = () => screen.getByRole('button', { name: 'Log: I will send the plan.' });

  test('is one press', async () => {
    const { user, onLog } = section([plan]);
    await user.click(logPlan());
    expect(onLog).toHaveBeenCalledExactlyOnceWith(plan);
  });

  test('is offered for what begins a record, and not for a delivery alone', () => {
    section([anOffer({ kinds: ['delivery'] })]);
    expect(screen.queryByRole('button', { name: /^Log/ })).toBeNull();
  });

  test('rests while the page lies over the sidebar', async () => {
    const { user, onLog, onDismiss } = section([plan], 'en', false);
    await user.click(logPlan());
    await user.keyboard('lx');
    expect(onLog).not.toHaveBeenCalled();
    expect(onDismiss).not.toHaveBeenCalled();
  });

  test.each(['l', 'L'])('is the key %s with the focus in the row', async (key) => {
    const { user, onLog } = section([plan]);
    logPlan().focus();
    await user.keyboard(key);
    expect(onLog).toHaveBeenCalledExactlyOnceWith(plan);
  });

  test.each(['x', '{Delete}'])('%s dismisses', async (key) => {
    const { user, onDismiss } = section([plan]);
    logPlan().focus();
    await user.keyboard(key);
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(plan);
  });

  test('says its keys', () => {
    section([plan]);
    expect(logPlan().getAttribute('aria-keyshortcuts')).toBe('L');
    expect(screen.getByRole('button', { name: /^Not for me/ }).getAttribute('aria-keyshortcuts')).toBe('X Delete');
  });

  test('leaves the browser its own keys', async () => {
    const { user, onLog, onDismiss } = section([plan]);
    logPlan().focus();
    await user.keyboard('{Control>}l{/Control}{Alt>}x{/Alt}{Meta>}l{/Meta}');
    expect(onLog).not.toHaveBeenCalled();
    expect(onDismiss).not.toHaveBeenCalled();
  });
});
