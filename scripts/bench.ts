import { mkdirSync, writeFileSync } from 'node:fs';
import { bundleInPage } from './bench/bundle-in-page.ts';
import type { Measured } from './bench/detection/measured.ts';
import { writeEmptyExtension } from './bench/empty-extension.ts';
import { measureCorpus } from './bench/measure-corpus.ts';
import { measureInsertion } from './bench/measure-insertion.ts';
import { measureLog } from './bench/measure-log.ts';
import { measureMemory } from './bench/measure-memory.ts';
import { measurePageCost } from './bench/measure-page-cost.ts';
import { measurePaint } from './bench/measure-paint.ts';
import { measureReply } from './bench/measure-reply.ts';
import { measureSave } from './bench/measure-save.ts';
import { measureSizes } from './bench/measure-sizes.ts';
import { measureStorage } from './bench/measure-storage.ts';
import { measureTyping } from './bench/measure-typing.ts';
import { buildPeerExtension } from './bench/peer-extension.ts';
import { printTable } from './bench/print-table.ts';
import type { Result } from './bench/result.ts';
import { buildExtension } from './browser/build-extension.ts';
import { runWithAlias } from './run-with-alias.ts';

/** `npm run bench [-- corpus paint log reply insertion storage memory page typing size detection cross-validation templates]`: all measures, or those named. */
const names = process.argv.slice(2);
const wanted = (name: string) => names.length === 0 || names.includes(name);

/** What the built extension does, in a browser. */
async function measureExtension(): Promise<Result[]> {
  const ours = buildExtension();
  const inPage = await bundleInPage();
  const peerFolder = '.output/bench-peer';
  const empty = '.output/bench-empty';
  if (wanted('page') || wanted('typing')) writeEmptyExtension(empty);
  const peer = wanted('page') || wanted('size') ? await buildPeerExtension(peerFolder) : null;
  return [
    ...(wanted('corpus') ? measureCorpus() : []),
    ...(wanted('paint') ? await measurePaint(ours, inPage) : []),
    ...(wanted('log') ? [...(await measureLog(ours, inPage)), ...(await measureSave(ours, inPage))] : []),
    ...(wanted('reply') ? await measureReply(ours, inPage) : []),
    ...(wanted('insertion') ? await measureInsertion(ours) : []),
    ...(peer !== null && wanted('size') ? measureSizes(ours, peer) : []),
    ...(wanted('page') ? await measurePageCost(ours, peerFolder, empty) : []),
    ...(wanted('typing') ? await measureTyping(ours, empty) : []),
    ...(wanted('storage') ? await measureStorage(ours, inPage) : []),
    ...(wanted('memory') ? await measureMemory(ours, inPage) : []),
  ];
}

/** What detection and templates do by themselves; their code imports by the alias. */
async function measureFinding(): Promise<Measured[]> {
  const { measureDetection } = await runWithAlias<typeof import('./bench/measure-detection.ts')>(
    'scripts/bench/measure-detection.ts',
  );
  const { measureCrossValidation } = await runWithAlias<typeof import('./bench/measure-cross-validation.ts')>(
    'scripts/bench/measure-cross-validation.ts',
  );
  const { measureTemplates } = await runWithAlias<typeof import('./bench/measure-templates.ts')>(
    'scripts/bench/measure-templates.ts',
  );
  return [
    ...(wanted('templates') ? [measureTemplates()] : []),
    ...(wanted('detection') ? [await measureDetection()] : []),
    ...(wanted('cross-validation') ? [measureCrossValidation()] : []),
  ];
}

const inBrowser = ['corpus', 'paint', 'log', 'reply', 'insertion', 'storage', 'memory', 'page', 'typing', 'size'].some(
  wanted,
)
  ? await measureExtension()
  : [];
const finding = await measureFinding();
const results = [...inBrowser, ...finding.flatMap((measured) => measured.results)];

mkdirSync('bench', { recursive: true });
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
for (const table of finding.flatMap(({ tables }) => tables)) console.log(`${table}\n`);
console.log(printTable(results));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
