import fc from 'fast-check';
import { dayOfNumber } from '@/lib/domain/day-number';

/** Any day from 1970 to 2149. */
export const aDay = () => fc.integer({ min: 0, max: 65_000 }).map(dayOfNumber);
