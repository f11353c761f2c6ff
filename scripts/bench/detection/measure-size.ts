import { existsSync, readdirSync, readFileSync } from 'node:fs';
import model from '@/lib/detection/model/model.json';
import type { Result } from '@/scripts/bench/result';
import { bundleScript, gzippedSize } from './bundle-script';

const chunks = new URL('../../../.output/chrome-mv3/chunks/', import.meta.url);
const kB = (bytes: number): number => bytes / 1000;

/** The chunk of the built extension that holds the model; null where nothing is built or nothing of the build detects yet. */
function builtChunk(): { name: string; code: string } | null {
  if (!existsSync(chunks)) return null;
  const found = readdirSync(chunks)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, code: readFileSync(new URL(name, chunks), 'utf8') }));
  return found.find(({ code }) => code.includes(model.en.weights.slice(0, 200))) ?? null;
}

/** All of detection with its model as one minified script, compressed, against two libraries that do a part of it. */
export async function measureSize(script: string): Promise<Result[]> {
  const chrono = await bundleScript(
    'chrono-node',
    "export { casual as english } from 'chrono-node/en';\nexport { casual as chinese } from 'chrono-node/zh/hans';\n",
  );
  const compromise = await bundleScript('compromise', "export { default } from 'compromise';\n");
  const ours = gzippedSize(script);
  const against = (peer: string, name: string): Result => ({
    name: `detection with its model, gz, against ${name} alone`,
    value: kB(ours),
    unit: 'kB',
    ratio: ours / gzippedSize(peer),
    against: `${name} (${kB(gzippedSize(peer)).toFixed(1)} kB)`,
    goal: 'none',
    ok: true,
  });
  const chunk = builtChunk();
  return [
    { name: 'detection with its model, gz', value: kB(ours), unit: 'kB', goal: '<= 90 kB', ok: ours <= 90_000 },
    against(chrono, 'chrono-node, en + zh'),
    against(compromise, 'compromise'),
    ...(chunk === null
      ? []
      : [
          {
            name: `chunk of the built extension with detection (${chunk.name}), gz`,
            value: kB(gzippedSize(chunk.code)),
            unit: 'kB',
            goal: 'none',
            ok: true,
          },
        ]),
  ];
}
