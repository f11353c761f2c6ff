/**
 * Where people write the month first: the United States and its territories, Canada for the most part, the Philippines, mainland
 * China, Taiwan, Japan and Korea. Hong Kong, Macau and Singapore write the day first in English.
 */
const monthFirst =
  /^(?:US\/|Canada\/|Pacific\/(?:Honolulu|Guam|Saipan|Pago_Pago|Midway)|Asia\/(?:Manila|Shanghai|Urumqi|Chongqing|Chungking|Harbin|Kashgar|Taipei|Tokyo|Seoul|Pyongyang)|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Adak|Yakutat|Metlakatla|Menominee|Indiana\/|Kentucky\/|North_Dakota\/|Puerto_Rico|Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Moncton))/;

/**
 * Whether 3/4 is the third of April to somebody in that zone (IANA name). Without a zone it is the fourth of March: Unicode CLDR
 * gives the month first to en, en-US and en-PH, and the day first to nearly every other English.
 */
export const isDayFirst = (zone: string | null): boolean => zone?.includes('/') === true && !monthFirst.test(zone);
