// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ChangeFields } from '@/components/change/change-fields';
import { type ChangeValues, emptyChange } from '@/lib/ui/change/change-values';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

function fields(part: Partial<ChangeValues> = {}, isNew = true, errors = {}) {
  const held = { values: { ...emptyChange('2026-11-20'), ...part } };
  function Held() {
    const [values, setValues] = useState(held.values);
    const change = (changed: Partial<ChangeValues>) => {
      held.values = { ...values, ...changed };
      setValues(held.values);
    };
    return <ChangeFields values={values} errors={errors} isNew={isNew} categories={['Audit']} onChange={change} />;
  }
  renderInCatalogue(<Held />);
  return { held, user: userEvent.setup() };
}

const fold = () => screen.getByText('Impact').closest('details');

test('the form is short: title and state, with the impact behind one line', () => {
  fields();
  expect(screen.getByLabelText('Change')).toBeTruthy();
  expect(screen.getByLabelText('Where it stands')).toHaveProperty('value', 'submitted');
  expect(fold()).toHaveProperty('open', false);
});

test.each([
  ['something in it is filled', { days: '3' }, {}],
  ['something in it is wrong', {}, { amount: 'Write an amount.' }],
])('the impact stands open once %s', (_, part, errors) => {
  fields(part, true, errors);
  expect(fold()).toHaveProperty('open', true);
});

test('a sign that is typed with the amount chooses the currency; one of several countries does not', () => {
  const { held } = fields({ days: '1' });
  fireEvent.change(screen.getByLabelText('Cost'), { target: { value: '€3,200' } });
  expect(held.values).toMatchObject({ amount: '€3,200', currency: 'EUR' });
  fireEvent.change(screen.getByLabelText('Cost'), { target: { value: '$3,200' } });
  expect(held.values).toMatchObject({ amount: '$3,200', currency: 'EUR' });
});

test('the state of one on file is not entered here', () => {
  fields({}, false);
  expect(screen.queryByLabelText('Where it stands')).toBeNull();
});

test('categories are offered and others can be typed', async () => {
  const { held, user } = fields();
  const category = screen.getByLabelText('Category');
  expect(document.getElementById(category.getAttribute('list') ?? '')?.querySelector('option')?.value).toBe('Audit');
  await user.type(category, 'Print');
  await user.click(screen.getByLabelText(/^It must be done/));
  expect(held.values).toMatchObject({ category: 'Print', mandatory: true });
});
