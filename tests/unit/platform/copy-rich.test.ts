// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyRich } from '@/lib/platform/copy-rich';
import { draftHtml } from '@/lib/ui/reply/draft-html';

interface Item {
  readonly forms: Readonly<Record<string, Blob>>;
}
const write = vi.fn(async (_items: readonly Item[]) => {});
const writeText = vi.fn(async () => {});
const both = { html: '<p>Now</p>', text: 'Now' };

beforeEach(() => {
  write.mockReset();
  writeText.mockReset();
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly forms: Record<string, Blob>;
      constructor(forms: Record<string, Blob>) {
        this.forms = forms;
      }
    },
  );
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  document.execCommand = vi.fn(() => false);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('both forms are written', async () => {
  expect(await copyRich(both)).toBe(true);
  const forms = write.mock.calls[0]?.[0][0]?.forms;
  expect(await forms?.['text/html']?.text()).toBe('<p>Now</p>');
  expect(await forms?.['text/plain']?.text()).toBe('Now');
});

test('where the interface is refused, the event of copying takes both', async () => {
  write.mockRejectedValue(new Error('NotAllowedError'));
  const given = new Map<string, string>();
  document.execCommand = vi.fn(() => {
    const event = new Event('copy', { cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, data: string) => given.set(type, data) } });
    return !document.dispatchEvent(event);
  });
  expect(await copyRich(both)).toBe(true);
  expect([...given]).toEqual([
    ['text/html', '<p>Now</p>'],
    ['text/plain', 'Now'],
  ]);
  expect(writeText).not.toHaveBeenCalled();
});

test('else the plain text alone, and a refusal of that too is said', async () => {
  write.mockRejectedValue(new Error('NotAllowedError'));
  expect(await copyRich(both)).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Now');
  writeText.mockRejectedValue(new Error('NotAllowedError'));
  expect(await copyRich(both)).toBe(false);
});

test('the markup is of our own elements; whatever a value holds is text in it', () => {
  const html = draftHtml([
    { kind: 'paragraph', lines: [[{ text: '<img src=x onerror=alert(1)> & ' }, { text: '[name]', gap: true }]] },
    { kind: 'table', rows: [[[{ text: 'a' }]], [[{ text: 'b' }]]] },
  ]);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; [name]');
  expect(html).not.toContain('data-gap');
  expect(html).toMatch(/<table[^>]*border="1"/);
});
