// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { DayChoice } from '@/components/day/day-field';
import { CommitmentFields } from '@/components/log/commitment-fields';
import type { CommitmentValues } from '@/lib/ui/log/commitment-values';
import { someCommitmentValues } from '@/tests/helpers/commitment-values';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const days = { zone: null, calendar: { weekend: [6, 7], holidays: [], makeUpDays: [] }, counts: {}, onMonth: () => {} };
const theirs = { id: 'c2', text: 'Test data for returns', dueDay: null };

function open(part: Partial<CommitmentValues> = {}, dayChoices: DayChoice[] = []) {
  const saved = vi.fn();
  const shown = { values: someCommitmentValues(part) };
  function Form() {
    const [values, setValues] = useState(shown.values);
    shown.values = values;
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saved();
        }}
      >
        <CommitmentFields
          values={values}
          errors={{}}
          blockers={[theirs]}
          dayChoices={dayChoices}
          days={days}
          onChange={(changed) => setValues({ ...values, ...changed })}
        />
        <button type="submit">Save</button>
      </form>
    );
  }
  renderInCatalogue(<Form />);
  return { saved, values: () => shown.values };
}

describe('the fields of a commitment', () => {
  it('saves at Enter in the text, and begins a line at Shift+Enter', async () => {
    const { saved, values } = open({ text: '' });
    await userEvent.type(screen.getByLabelText('What'), 'One{Shift>}{Enter}{/Shift}two');
    expect(saved).not.toHaveBeenCalled();
    expect(values().text).toBe('One\ntwo');
    await userEvent.keyboard('{Enter}');
    expect(saved).toHaveBeenCalledOnce();
    expect(values().text).toBe('One\ntwo');
  });

  it('takes the beginning of a megabyte, and says so', async () => {
    const { values } = open({ text: '' });
    await userEvent.click(screen.getByLabelText('What'));
    await userEvent.paste('x'.repeat(1_000_000));
    expect(values().text).toHaveLength(20_000);
    expect(screen.getByText('Only the first 20,000 characters are kept.')).toBeTruthy();
  });

  it('offers the days that the words allow, and none', async () => {
    const { values } = open({}, [{ day: '2026-11-26', words: 'this week' }]);
    await userEvent.click(screen.getByRole('button', { name: /this week/ }));
    expect(values().due.day).toBe('2026-11-26');
    await userEvent.click(screen.getByRole('button', { name: 'No day yet' }));
    expect(values().due).toEqual({ day: null, text: '' });
  });

  it('lets ours wait for theirs, and not theirs', async () => {
    const { values } = open();
    await userEvent.click(screen.getByText('More'));
    await userEvent.click(screen.getByRole('checkbox', { name: /Test data for returns/ }));
    expect(values().blockedBy).toEqual(['c2']);
    await userEvent.click(screen.getByRole('radio', { name: 'Theirs' }));
    expect(screen.queryByRole('checkbox', { name: /Test data/ })).toBeNull();
    expect(values().direction).toBe('theirs');
  });
});
