import type { DetectionLanguage } from '@/lib/detection/language-of';
import type { LinearModel } from './linear-model';
import stored from './model.json';
import { readModel } from './read-model';

const ready = new Map<DetectionLanguage, LinearModel>();

/** The model that ships, unpacked at its first use: most mail is in one language. */
export function keptModel(language: DetectionLanguage): LinearModel {
  const known = ready.get(language);
  if (known) return known;
  const model = readModel(stored[language]);
  ready.set(language, model);
  return model;
}

/** From which score each kind is offered unasked, and from which when asked for. */
export const keptThresholds = (language: DetectionLanguage) => stored[language];
