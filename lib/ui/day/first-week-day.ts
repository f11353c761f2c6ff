interface WeekInfo {
  readonly firstDay: number;
}

/** Older browsers have a property where newer ones have a method, and Firefox had neither for long. */
type LocaleWithWeek = Intl.Locale & { readonly weekInfo?: WeekInfo; readonly getWeekInfo?: () => WeekInfo };

const monday = 1;

/**
 * The ISO week day that a week begins with where somebody lives. Of the browser's languages the first one of the screen's language
 * tells, as only it has a region: "en" alone would be American. Monday where nothing tells.
 */
export function firstWeekDay(language: string, browserLanguages: readonly string[]): number {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const tag = browserLanguages.find((one) => primary(one) === primary(language) && one.includes('-'));
  if (tag === undefined) return monday;
  try {
    const locale: LocaleWithWeek = new Intl.Locale(tag);
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? monday;
  } catch {
    return monday;
  }
}
