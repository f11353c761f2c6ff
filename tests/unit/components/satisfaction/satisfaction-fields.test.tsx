// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { SatisfactionFields } from '@/components/satisfaction/satisfaction-fields';
import type { Language } from '@/lib/domain/client';
import { emptySatisfaction, type SatisfactionValues } from '@/lib/ui/satisfaction/satisfaction-values';
import { aContact } from '@/tests/helpers/a-contact';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const contacts = [
  aContact({ id: 'ana', name: 'Ana Ruiz' }),
  aContact({ id: 'tom', name: '', addresses: ['tom@n.example'] }),
];

function fields(part: Partial<SatisfactionValues> = {}, errors = {}, language: Language = 'en') {
  const held = { values: { ...emptySatisfaction('2026-11-20'), ...part } };
  function Held() {
    const [values, setValues] = useState(held.values);
    const change = (changed: Partial<SatisfactionValues>) => {
      held.values = { ...values, ...changed };
      setValues(held.values);
    };
    return <SatisfactionFields values={values} errors={errors} contacts={contacts} onChange={change} />;
  }
  renderInCatalogue(<Held />, language);
  return { held, user: userEvent.setup() };
}

const steps = () => screen.getAllByRole('radio').map((step) => step.parentElement?.textContent);

test('an answer is one press', async () => {
  const { held, user } = fields();
  expect(steps()).toEqual(['1', '2', '3', '4', '5']);
  await user.click(screen.getByLabelText('4'));
  expect(held.values.value).toBe('4');
});

test('the scale follows the metric, and the answer on the old one is gone', async () => {
  const { held, user } = fields({ value: '4' });
  await user.selectOptions(screen.getByLabelText('Asked as'), 'NPS, 0 to 10');
  expect(steps()).toHaveLength(11);
  expect(held.values).toMatchObject({ metric: 'nps', value: '', scaleMin: 0, scaleMax: 10 });
  await user.selectOptions(screen.getByLabelText('Asked as'), 'In words');
  expect(steps()[4]).toBe('Very satisfied');
});

test('a scale from elsewhere is typed', () => {
  const { held } = fields({ scaleMax: 100, value: '85' });
  fireEvent.change(screen.getByLabelText('Answer'), { target: { value: '90' } });
  expect(held.values.value).toBe('90');
});

test('a contact is chosen with the name; somebody else is typed', async () => {
  const { held, user } = fields({ respondent: 'Somebody' });
  await user.selectOptions(screen.getByLabelText('Who answered'), 'Ana Ruiz');
  expect(held.values).toMatchObject({ contactId: 'ana', respondent: 'Ana Ruiz' });
  expect(screen.queryByLabelText('Name')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Who answered'), 'Somebody else');
  await user.type(screen.getByLabelText('Name'), 'Pia');
  expect(held.values).toMatchObject({ contactId: '', respondent: 'Pia' });
});

test('a contact that is gone keeps the name', () => {
  fields({ contactId: 'gone', respondent: 'Old Tom' });
  expect(screen.getByLabelText('Who answered')).toHaveProperty('selectedOptions.0.textContent', 'Old Tom');
});

test('what is wrong is said with the answers', () => {
  fields({}, { value: 'Choose the answer.' });
  const group = screen.getByRole('group', { name: 'Answer' });
  const described = (group.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toContain('Choose the answer.');
  expect(screen.getByLabelText('1').getAttribute('aria-invalid')).toBe('true');
});

test('the same in Chinese', () => {
  fields({ metric: 'words' }, {}, 'zh-CN');
  expect(steps()).toEqual(['非常不满意', '不满意', '一般', '满意', '非常满意']);
});
