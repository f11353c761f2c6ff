import { spawnSync } from 'node:child_process';

/** Whether this machine would draw boxes instead of Chinese; false where it cannot be told. */
export function lacksChineseFont(): boolean {
  if (process.platform !== 'linux') return false;
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() === '';
}
