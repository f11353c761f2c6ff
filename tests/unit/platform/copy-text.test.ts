// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '@/lib/platform/copy-text';

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });

const refuse = async () => {
  throw new DOMException('refused', 'NotAllowedError');
};

afterEach(() => vi.unstubAllGlobals());

test('the clipboard takes the text', async () => {
  const writeText = vi.fn(async () => {});
  clipboard(writeText);
  expect(await copyText('Hello')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Hello');
});

test('where the page may not, the text is copied over a field that is gone afterwards, and the focus comes back', async () => {
  clipboard(refuse);
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  let copied = '';
  document.execCommand = () => {
    copied = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : '';
    return true;
  };
  expect(await copyText('Hello')).toBe(true);
  expect(copied).toBe('Hello');
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a browser that refuses both ways is said to', async () => {
  clipboard(refuse);
  document.execCommand = () => {
    throw new Error('refused');
  };
  expect(await copyText('Hello')).toBe(false);
});
