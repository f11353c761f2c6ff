import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Result } from './result.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Fields of the corpus of mail pages that the built extension reads right, by the corpus' own scorer; needs it beside the checkout. */
export function measureCorpus(): Result[] {
  if (!existsSync(`${shared}mail-pages`)) {
    console.error('The corpus of mail pages is not beside the checkout: its two figures are left out.');
    return [];
  }
  const read = spawnSync('npm', ['run', '--silent', 'read-pages', '--', `${shared}mail-pages`], { encoding: 'utf8' });
  const scored = spawnSync('node', [`${shared}tools/score-mail-pages.mjs`, `${shared}mail-pages`], {
    input: read.stdout,
    encoding: 'utf8',
  });
  const [, rate = 'NaN', wrong = 'NaN'] = /= ([\d.]+); wrong people or hidden text: (\d+)/.exec(scored.stdout) ?? [];
  const share = Number(rate);
  const wrongs = Number(wrong);
  return [
    { name: 'mail pages: fields right', value: share, unit: 'of 1', goal: '>= 0.98', ok: share >= 0.98 },
    { name: 'mail pages: wrong people or hidden text', value: wrongs, unit: '', goal: '0', ok: wrongs === 0 },
  ];
}
