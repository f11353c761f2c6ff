import type { DetectionLanguage } from '@/lib/detection/language-of';
import type { StoredModel } from '@/lib/detection/model/read-model';

/**
 * From which score a kind is offered unasked (`sure`), or when the user asks for possible ones. Chosen on the scores that rows
 * got from models that had not seen them, for precision and not for F1: a wrong suggestion costs more than a missing one.
 */
export const thresholds: Readonly<Record<DetectionLanguage, Pick<StoredModel, 'sure' | 'possible'>>> = {
  en: {
    sure: { promise: 0.6, request: 0.49, change: 0.38, complaint: 0.42, delivery: 0.5, approval: 0.5 },
    possible: { promise: 0.25, request: 0.25, change: 0.2, complaint: 0.2, delivery: 0.25, approval: 0.25 },
  },
  zh: {
    sure: { promise: 0.52, request: 0.56, change: 0.35, complaint: 0.27, delivery: 0.5, approval: 0.55 },
    possible: { promise: 0.25, request: 0.27, change: 0.18, complaint: 0.15, delivery: 0.25, approval: 0.25 },
  },
};
