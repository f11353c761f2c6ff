import { useCallback, useEffect, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import type { Writer } from '@/lib/app/writer';
import type { CalendarDay } from '@/lib/domain/calendar-day';
import type { Settings } from '@/lib/domain/settings';
import {
  dayFields,
  listFields,
  type SettingsOutcome,
  type SettingsPreferences,
  type SettingsValues,
} from './book-settings';
import { readDayEntries, writeDayEntries } from './day-entries';
import { readJargonEntries } from './jargon-entries';
import { settingsContent } from './settings-content';
import { type EntryRules, readEntries } from './settings-entries';

interface Ports {
  readonly reader: Pick<Reader, 'findPeople'>;
  readonly writer: Pick<Writer, 'saveSettings'>;
  readonly preferences: SettingsPreferences;
  readonly savePreferences: (changed: SettingsPreferences) => Promise<void>;
  readonly rules: EntryRules;
  readonly newId: () => string;
}

const nobody = { addresses: [], domains: [], threadKey: null };

/** Reads the settings for the form and writes them back; `changes` grows whenever the store changed. */
export function useSettingsForm(ports: Ports, changes: number, onError: (error: unknown) => void) {
  const { reader, writer, preferences, savePreferences, rules, newId } = ports;
  const [stored, setStored] = useState<Settings | 'none' | null>(null);
  const load = useCallback(async () => {
    setStored((await reader.findPeople(nobody)).settings ?? 'none');
  }, [reader]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes the settings be read again
  useEffect(() => {
    load().catch(onError);
  }, [load, changes, onError]);

  const save = async (entered: SettingsValues): Promise<SettingsOutcome> => {
    if (stored === null) return 'failed';
    const before = stored === 'none' ? null : stored;
    const lists = Object.fromEntries(listFields.map((field) => [field, readEntries(field, entered[field], rules)]));
    const days = Object.fromEntries(dayFields.map((field) => [field, daysOf(entered[field])]));
    try {
      const result = await writer.saveSettings({
        commandId: newId(),
        settings: {
          ...settingsContent(before),
          ...lists,
          ...days,
          id: 'settings',
          weekend: entered.weekend,
          keptWindowDays: Number(entered.keptWindowDays),
          busyFrom: Number(entered.busyFrom),
          ownName: entered.ownName.trim(),
          jargon: jargonOf(entered.jargon),
          expectedVersion: before?.version ?? 0,
        },
      });
      await load();
      if (!result.ok) return 'conflict';
      await savePreferences({ language: entered.language, opens: entered.opens });
      return 'saved';
    } catch {
      return 'failed';
    }
  };
  return { values: stored === null ? null : toValues(stored === 'none' ? null : stored, preferences), save };
}

/** The form saves nothing that is refused. */
function daysOf(text: string): CalendarDay[] {
  const read = readDayEntries(text);
  return 'days' in read ? [...read.days] : [];
}

function jargonOf(text: string): string[] {
  const read = readJargonEntries(text);
  return 'entries' in read ? [...read.entries] : [];
}

function toValues(settings: Settings | null, preferences: SettingsPreferences): SettingsValues {
  const content = settingsContent(settings);
  return {
    ...preferences,
    ownAddresses: content.ownAddresses.join('\n'),
    ownDomains: content.ownDomains.join('\n'),
    ignoredAddresses: content.ignoredAddresses.join('\n'),
    ignoredDomains: content.ignoredDomains.join('\n'),
    weekend: [...content.weekend],
    holidays: writeDayEntries(content.holidays),
    makeUpDays: writeDayEntries(content.makeUpDays),
    keptWindowDays: String(content.keptWindowDays),
    busyFrom: String(content.busyFrom),
    ownName: content.ownName,
    jargon: content.jargon.join('\n'),
  };
}
