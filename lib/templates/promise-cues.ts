import type { Language } from '@/lib/domain/client';

/** Words by which a template promises something. Refusals ("we will not") are none. */
export const promiseCues: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:we|i)(?:['’]ll|\s+(?:will|shall))(?!\s+(?:not|be\s+unable|no\s+longer|never)\b)|(?:we|i)(?:['’]re|['’]m|\s+are|\s+am)\s+going\s+to(?!\s+be\s+unable)|(?:we|i)\s+(?:promise|guarantee|undertake|commit)|you\s+will\s+(?:have|get|receive)|you\s+can\s+count\s+on|rest\s+assured)\b/giu,
  'zh-CN':
    /(?:我们|我方|我司|本公司|我)(?:会(?!议)|将(?!来)|定会|一定|必定|必将|保证|承诺|确保|负责在)|(?<!品质|质量|有)保证(?!金|期|书)|一定会|务必会|包您|敬请放心/gu,
};
