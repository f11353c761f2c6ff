import { defaultSettings, type Settings } from './settings';

/** Whether a day on which so many promises are due already is a busy one; settings from before there was such a choice have the usual. */
export const isBusyDay = (due: number, settings: Pick<Settings, 'busyFrom'> | null): boolean =>
  due >= (settings?.busyFrom ?? defaultSettings.busyFrom);
