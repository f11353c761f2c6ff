import type { Reader } from '@/lib/app/reader';
import { keepReminders, type ReminderChoices } from '@/lib/app/reminders';
import type { Language } from '@/lib/domain/client';
import { onChange } from '@/lib/messaging/changes-channel';
import type { Handlers } from '@/lib/messaging/serve-messages';
import { onAlarm, wakeAt } from '@/lib/platform/alarms';
import { setBadge } from '@/lib/platform/badge';
import { browser } from '@/lib/platform/browser';
import { onNotificationClick, showNotification } from '@/lib/platform/notifications';
import { openPage } from '@/lib/platform/open-page';
import { mayNotify, onPermissions } from '@/lib/platform/permissions';
import { loadPreferences, savePreferences } from '@/lib/platform/preferences';
import { loadReminded, saveReminded } from '@/lib/platform/reminder-memory';
import { reportError } from '@/lib/platform/report-error';
import { timeZone } from '@/lib/platform/system-clock';
import { chooseLanguage } from '@/lib/ui/catalogue/choose-language';
import { badgeOf, notificationOf } from './reminder-words';

const language = async (): Promise<Language> => chooseLanguage((await loadPreferences()).language, navigator.languages);

async function loadChoices(): Promise<ReminderChoices> {
  const { reminders, reminderHour, reminderDaysBefore, reminderNames } = await loadPreferences();
  return { on: reminders === 'on', hour: reminderHour, daysBefore: reminderDaysBefore, showNames: reminderNames };
}

/**
 * Ties the keeper of reminders to the browser. To be called as the background starts, before anything is awaited: whatever
 * wakes it (start, install, write, alarm, a permission, a message) makes one look.
 */
export function startReminders(reader: Reader): Pick<Handlers, 'reminders/look'> {
  const keeper = keepReminders({
    reader,
    now: () => Date.now(),
    timeZone,
    loadChoices,
    showBadge: async (due) => setBadge(badgeOf(due, await language())),
    wakeAt,
    mayNotify,
    switchOff: () => savePreferences({ reminders: 'taken-back' }),
    loadReminded,
    saveReminded,
    notify: async (due) => showNotification(notificationOf(due, await language())),
    reportError,
  });
  const look = (): void => void keeper.look();
  const openOverview = (): void => void openPage('/popup.html').catch(reportError);
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  onAlarm(look);
  onChange(look);
  onNotificationClick(openOverview);
  onPermissions(() => {
    // Given just now, and not there when this run began.
    onNotificationClick(openOverview);
    look();
  });
  return { 'reminders/look': () => keeper.look().then(() => null) };
}
