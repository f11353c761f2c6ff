/** `npm run train`: fits the model of detection from the data beside the checkout and writes lib/detection/model/model.json. */
import { writeFileSync } from 'node:fs';
import { runWithAlias } from './run-with-alias.ts';

const { buildModel } = await runWithAlias<typeof import('./detection/build-model.ts')>(
  'scripts/detection/build-model.ts',
);
const text = buildModel();
writeFileSync(new URL('../lib/detection/model/model.json', import.meta.url), text);
console.log(`model.json: ${text.length} characters`);
