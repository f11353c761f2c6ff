import { labelRow } from '@/scripts/detection/label-row';
import type { Classifier } from './classifier';

/** Kept's own detection, with the model and the thresholds that ship. */
export const keptClassifier: Classifier = {
  name: 'Kept',
  judges: () => true,
  says: ({ id, text }, kind) => labelRow({ id, text })[kind],
};
