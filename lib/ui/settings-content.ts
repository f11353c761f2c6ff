import { defaultSettings, type Settings } from '@/lib/domain/settings';

/** What settings say, without their bookkeeping; the defaults where nothing was saved. */
export function settingsContent(settings: Settings | null) {
  const { ownAddresses, ownDomains, ignoredAddresses, ignoredDomains } = settings ?? defaultSettings;
  const { weekend, holidays, makeUpDays, keptWindowDays, unwantedKinds = [] } = settings ?? defaultSettings;
  const { busyFrom = defaultSettings.busyFrom, ownName = '', jargon = [] } = settings ?? defaultSettings;
  return {
    ownAddresses,
    ownDomains,
    ignoredAddresses,
    ignoredDomains,
    weekend,
    holidays,
    makeUpDays,
    keptWindowDays,
    busyFrom,
    ownName,
    jargon,
    unwantedKinds,
  };
}
