// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newClientValues } from '@/lib/ui/client-form/client-form-values';
import { draftKey } from '@/lib/ui/client-form/form-draft';
import { useClientFile } from '@/lib/ui/client-form/use-client-file';
import { useClientForm } from '@/lib/ui/client-form/use-client-form';
import { memoryCopies } from '@/tests/helpers/memory-copies';

const key = draftKey(null, 'ana@northwind.example');
const prefill = { person: null, domain: null };
const start = { draftKey: key, file: null, draft: null, prefill };
const northwind = newClientValues(prefill, () => 'id');

/** A background that sleeps: what is handed to it is written once it has woken. */
function aSlowStore() {
  const texts = new Map<string, string>();
  let wake = (): void => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const ports = {
    reader: async () => ({ clientFile: async () => null, loadDraft: async (of: string) => texts.get(of) ?? null }),
    writer: {
      saveDraft: async ({ key: of, text }: { key: string; text: string }) => {
        await awake;
        texts.set(of, text);
      },
    },
    draftCopies: memoryCopies(),
    newId: () => 'client-new',
  };
  return { ports, wake, texts };
}

const ends = { saveClient: async () => ({ kind: 'saved' }) as const, onSaved: () => {} };

test('a form that is closed and opened again before the store has its text shows it, and goes on after it has', async () => {
  const { ports, wake, texts } = aSlowStore();
  const first = renderHook(() => useClientForm(ports, start, ends));
  first.result.current.form.onTyped({ ...northwind, name: 'Northwind' });
  first.unmount();
  const again = renderHook(() => useClientFile(ports, null, key));
  await waitFor(() => expect(again.result.current).toMatchObject({ draft: { values: { name: 'Northwind' } } }));
  wake();
  await waitFor(() => expect(ports.draftCopies.keys()).toEqual([]));
  expect(texts.get(key)).toContain('Northwind');
});

test('a form that was saved leaves no text behind', async () => {
  const { ports, wake, texts } = aSlowStore();
  wake();
  const { result } = renderHook(() => useClientForm(ports, start, ends));
  result.current.form.onTyped({ ...northwind, name: 'Northwind' });
  await result.current.form.onSave({ ...northwind, name: 'Northwind' }, false);
  await waitFor(() => expect(texts.get(key)).toBe(''));
  expect(ports.draftCopies.keys()).toEqual([]);
});
