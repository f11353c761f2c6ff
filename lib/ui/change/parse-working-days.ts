/** Nothing that is agreed with a client takes longer; a longer number is a slip. */
const most = 9_999;

const shape = /^([+-]?)(\d{1,4})(?:[.,](\d))?(?:d|days?|workingdays?|workdays?|个?工作日|天|日)?$/i;

/**
 * Working days as people type them ("3", "-2", "+1,5", "2 天"), in whole or half days; null for what is no such number.
 * Full-width digits are read as well.
 */
export function parseWorkingDays(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-');
  const [, sign, whole, tenth = '0'] = shape.exec(plain) ?? [];
  if (whole === undefined || (tenth !== '0' && tenth !== '5')) return null;
  const days = Number(`${whole}.${tenth}`);
  if (days > most) return null;
  return sign === '-' && days !== 0 ? -days : days;
}
