import { expect, test } from 'vitest';
import { newClientValues } from '@/lib/ui/client-form/client-form-values';
import { draftKey, formatDraft, parseDraft } from '@/lib/ui/client-form/form-draft';

const values = newClientValues({ person: { name: 'Priya', address: 'p@helios.example' }, domain: null }, () => 'id');

test('a kept form comes back as it was typed', () => {
  expect(parseDraft(formatDraft(3, 'client-1', values))).toEqual({ version: 3, clientId: 'client-1', values });
});

test.each([null, '', 'half a {', '{}', '{"version":1,"clientId":"x","values":{"name":7}}', 'null'])(
  'nothing comes back from %j',
  (text) => {
    expect(parseDraft(text)).toBeNull();
  },
);

test('forms of different clients, or begun from different mails, do not share a draft', () => {
  const keys = [draftKey('a', null), draftKey('b', null), draftKey(null, 'p@helios.example'), draftKey(null, null)];
  expect(new Set(keys).size).toBe(4);
});
