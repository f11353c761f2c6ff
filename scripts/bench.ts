import { mkdirSync, writeFileSync } from 'node:fs';
import { bundleInPage } from './bench/bundle-in-page.ts';
import { measureCorpus } from './bench/measure-corpus.ts';
import { measureMemory } from './bench/measure-memory.ts';
import { measurePageCost } from './bench/measure-page-cost.ts';
import { measurePaint } from './bench/measure-paint.ts';
import { measureSizes } from './bench/measure-sizes.ts';
import { measureStorage } from './bench/measure-storage.ts';
import { buildPeerExtension } from './bench/peer-extension.ts';
import { printTable } from './bench/print-table.ts';
import type { Result } from './bench/result.ts';
import { buildExtension } from './browser/build-extension.ts';

/** `npm run bench [-- corpus paint storage memory page size]`: all measures, or those named. */
const names = process.argv.slice(2);
const wanted = (name: string) => names.length === 0 || names.includes(name);

const ours = buildExtension();
const inPage = await bundleInPage();
const peerFolder = '.output/bench-peer';
const peer = wanted('page') || wanted('size') ? await buildPeerExtension(peerFolder) : null;

const results: Result[] = [];
if (wanted('corpus')) results.push(...measureCorpus());
if (wanted('paint')) results.push(...(await measurePaint(ours, inPage)));
if (wanted('size') && peer !== null) results.push(...measureSizes(ours, peer));
if (wanted('page')) results.push(...(await measurePageCost(ours, peerFolder, '.output/bench-empty')));
if (wanted('storage')) results.push(...(await measureStorage(ours, inPage)));
if (wanted('memory')) results.push(...(await measureMemory(ours, inPage)));

mkdirSync('bench', { recursive: true });
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
console.log(printTable(results));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
