import type { DetectionLanguage } from '@/lib/detection/language-of';
import type { StoredModel } from '@/lib/detection/model/read-model';

/**
 * From which score a kind is offered unasked (`sure`), or when the user asks for possible ones. Chosen on the scores that rows
 * got from models that had not seen them, for precision and not for F1: a wrong suggestion costs more than a missing one.
 */
export const thresholds: Readonly<Record<DetectionLanguage, Pick<StoredModel, 'sure' | 'possible'>>> = {
  en: {
    sure: { promise: 0.5, request: 0.48, change: 0.38, complaint: 0.45, delivery: 0.5, approval: 0.5 },
    possible: { promise: 0.2, request: 0.22, change: 0.18, complaint: 0.18, delivery: 0.25, approval: 0.25 },
  },
  zh: {
    sure: { promise: 0.52, request: 0.53, change: 0.26, complaint: 0.26, delivery: 0.5, approval: 0.55 },
    possible: { promise: 0.25, request: 0.25, change: 0.15, complaint: 0.12, delivery: 0.25, approval: 0.25 },
  },
};
