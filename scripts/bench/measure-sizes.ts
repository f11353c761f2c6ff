import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Result } from './result.ts';

const kB = (bytes: number) => bytes / 1000;
const gzipped = (content: Buffer) => gzipSync(content, { level: 9 }).length;

/** Script that each extension puts into a mail page, minified and compressed; of our two, the larger counts. */
export function measureSizes(ourBuild: string, peer: { content: Buffer; pageWorld: Buffer }): Result[] {
  const scripts = ['gmail', 'outlook'].map((host) => readFileSync(`${ourBuild}/content-scripts/${host}.js`));
  const ours = Math.max(...scripts.map(gzipped));
  const theirs = gzipped(peer.content) + gzipped(peer.pageWorld);
  return [
    { name: 'script in the mail page, gz', value: kB(ours), unit: 'kB', goal: '<= 17 kB', ok: ours <= 17_000 },
    {
      name: 'script in the mail page against the peer',
      value: kB(ours),
      unit: 'kB',
      ratio: ours / theirs,
      against: '@inboxsdk/core',
      goal: '<= 1/20',
      ok: ours / theirs <= 1 / 20,
    },
  ];
}
