import { existsSync } from 'node:fs';
import { sharedData } from '@/scripts/detection/training-rows';
import { bundleScript } from './detection/bundle-script';
import { measureDue } from './detection/measure-due';
import { measureHostile } from './detection/measure-hostile';
import { measureLabels } from './detection/measure-labels';
import { measureSize } from './detection/measure-size';
import { measureSpeed } from './detection/measure-speed';
import type { Measured } from './detection/measured';
import { searcherOf } from './detection/searcher';

const joined = (parts: readonly Measured[]): Measured => ({
  results: parts.flatMap(({ results }) => results),
  tables: parts.flatMap(({ tables }) => tables),
});

/** What detection finds, which days it reads, how fast it is and how large; the first two need the shared data beside the checkout. */
export async function measureDetection(): Promise<Measured> {
  const script = await bundleScript(
    'detection',
    "export { findSuggestions } from '@/lib/detection/find-suggestions';\n",
  );
  const search = searcherOf(script);
  // Speed comes first: nothing has made the engine ready for the patterns yet.
  const cost = [
    { results: measureSpeed(search), tables: [] },
    measureHostile(search),
    { results: await measureSize(script), tables: [] },
  ];
  if (existsSync(sharedData)) return joined([await measureLabels(), measureDue(), ...cost]);
  console.error('The labelled sentences are not beside the checkout: of detection only speed and size are measured.');
  return joined(cost);
}
