import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildModel } from '@/scripts/detection/build-model';
import { sharedData } from '@/scripts/detection/training-rows';

const root = new URL('../../../', import.meta.url);
const trainable = existsSync(sharedData);
const note = trainable ? '' : ' (../shared/promise-data is not here: nothing trained)';
/** Fitting takes about 10 s on a free machine. */
const limit = 180_000;

test(
  `training again makes the stored model, byte for byte${note}`,
  () => {
    const stored = readFileSync(new URL('lib/detection/model/model.json', root), 'utf8');
    for (const trained of trainable ? [buildModel()] : []) expect(trained).toBe(stored);
  },
  limit,
);
