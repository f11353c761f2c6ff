import { defaultSettings, type Settings } from '@/lib/domain/settings';
import { recordBase } from './record-base';

/** The settings as first saved, with nothing entered. */
export function someSettings(fields: Partial<Settings> = {}): Settings {
  return { ...recordBase, ...defaultSettings, id: 'settings', ...fields };
}
