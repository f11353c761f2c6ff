import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildModel } from '@/scripts/detection/build-model';
import { fitKind } from '@/scripts/detection/fit-language';
import { runScale } from '@/scripts/detection/fit-settings';
import { ownRows, sharedData } from '@/scripts/detection/training-rows';
import { prepareRow } from '@/scripts/detection/training-sentences';

const root = new URL('../../../', import.meta.url);
const trainable = existsSync(sharedData);
/** Fitting takes about 10 s on a free machine. */
const limit = 180_000;

test(
  "a fit on the repository's own sentences finds the same weights twice",
  () => {
    const rows = ownRows().filter(({ lang }) => lang === 'zh');
    const fitted = () =>
      fitKind(
        rows.map((row) => prepareRow(row, 'zh', runScale)),
        'promise',
      );
    const { bias, weights } = fitted();
    expect(weights.size).toBeGreaterThan(100);
    expect(fitted()).toEqual({ bias, weights });
  },
  limit,
);

test.runIf(trainable)(
  'training again makes the stored model, byte for byte (where the shared data lies beside the checkout)',
  () => {
    const stored = readFileSync(new URL('lib/detection/model/model.json', root), 'utf8');
    expect(buildModel()).toBe(stored);
  },
  limit,
);
