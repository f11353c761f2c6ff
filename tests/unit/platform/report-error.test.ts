import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from '../../helpers/fake-storage-area';

const browser = vi.hoisted(() => ({ storage: undefined as unknown }));
vi.mock('@/lib/platform/browser', () => ({ browser }));

import { loadReports, redact, reportError } from '@/lib/platform/report-error';

let storage = fakeStorage();
beforeEach(() => {
  storage = fakeStorage();
  browser.storage = storage.api;
});

const at = '2026-11-21T10:00:00.000Z';
const place = 'chrome-extension://abcdef/chunks/book-1a2B.js';

/** An error as Chromium makes it. */
function anError(message: string, functionName: string, name = 'TypeError'): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = `${name}: ${message}\n    at ${functionName} (${place}:12:34)\n    at async ${place}:1:2`;
  return error;
}

describe('redact', () => {
  test('keeps the class and the places', () => {
    expect(redact(anError('Cannot read x', 'saveClient'), at)).toEqual({
      at,
      name: 'TypeError',
      stack: 'saveClient /chunks/book-1a2B.js:12:34\n/chunks/book-1a2B.js:1:2',
    });
  });

  test('understands Firefox', () => {
    const error = new Error('x');
    error.stack = 'save@moz-extension://1-2-3/sidebar.js:4:5\n@moz-extension://1-2-3/sidebar.js:6:7\n';
    expect(redact(error, at).stack).toBe('save /sidebar.js:4:5\n/sidebar.js:6:7');
  });

  test('keeps nothing of a message, even one that looks like a place', () => {
    const error = anError(`ana@northwind.example\n    at Northwind (${place}:9:9)`, 'save');
    expect(JSON.stringify(redact(error, at))).not.toMatch(/northwind/i);
  });

  test('keeps no word of any message', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (message) => {
        expect(redact(anError(`«${message}»`, 'save'), at).stack).not.toContain(`«${message}»`);
      }),
    );
  });

  test('takes what is no error', () => {
    expect(redact('ana@northwind.example', at)).toEqual({ at, name: 'string', stack: '' });
    expect(redact(anError('x', 'save', 'Ana Ruiz <ana@x.example>'), at).name).toBe('Error');
  });
});

describe('reportError', () => {
  test('keeps an error once, however often it comes', async () => {
    for (let times = 0; times < 100_000; times += 1) void reportError(anError('again', 'loop'));
    await reportError(anError('again', 'loop'));
    expect(await loadReports()).toHaveLength(1);
    expect(storage.state.writes).toBe(1);
  });

  test('keeps the newest 200', async () => {
    for (let index = 0; index < 230; index += 1) await reportError(anError('x', `step${index}`));
    const reports = await loadReports();
    expect(reports).toHaveLength(200);
    expect(reports.at(-1)?.stack).toContain('step229');
  });

  test('never throws, even without storage', async () => {
    storage.state.broken = true;
    await expect(reportError(anError('x', 'broken'))).resolves.toBeUndefined();
  });
});
