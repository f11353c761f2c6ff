import { namedCurrencies } from './named-currencies';
import { done, type Result, refused } from './result';

export interface TypedAmount {
  readonly amount: number;
  /** ISO 4217 codes that a sign or word beside the number may mean; empty when there was none. */
  readonly currencies: readonly string[];
}

/** A trillion: beyond it an amount is a slip, and a number is no longer exact to the cent. */
const most = 1e12;

const units: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

const shape = /^([+-]?)([^\d+.,-]{0,4})([+-]?)(\d[\d.,' ]{0,30})(k|m|百万|千万|千|万|亿)?([^\d.,\s](?:[^\d]{0,4}))?$/iu;

/** Groups of three, or as in India of two and a last one of three. */
const grouped = (mark: string): RegExp => new RegExp(`^\\d{1,3}(?:${mark}\\d{2,3})*${mark}\\d{3}$`);

/**
 * An amount as people type it: "3200", "3,200.50", "3.200,50", "3 200 €", "EUR 3.2k", "3.5万元". Errors: `no-number`; `unclear` for
 * one point before three figures, which is a thousand to some and a fraction to others; `too-large`.
 */
export function parseAmount(text: string): Result<TypedAmount, 'no-number' | 'unclear' | 'too-large'> {
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim();
  const joined = plain.replace(/(?<=\D) | (?=\D)/g, '');
  const [, first, before = '', second, digits = '', unit = '', after = ''] = shape.exec(joined) ?? [];
  if (digits === '' || (first !== '' && second !== '') || (before !== '' && after !== '')) return refused('no-number');
  const currencies = before + after === '' ? [] : namedCurrencies(before + after);
  if (currencies === null) return refused('no-number');
  const number = readNumber(digits.replace(/(?<=\d)[' ](?=\d{3}(?!\d))/g, ''), unit !== '');
  if (!number.ok) return number;
  const amount = Math.round(number.value * (units[unit.toLowerCase()] ?? 1) * 100) / 100;
  if (amount > most) return refused('too-large');
  return done({ amount: first === '-' || second === '-' ? 0 - amount : amount, currencies });
}

function readNumber(digits: string, scaled: boolean): Result<number, 'no-number' | 'unclear'> {
  if (/^\d+$/.test(digits)) return done(Number(digits));
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const [whole, fraction, mark] = [digits.slice(0, last), digits.slice(last + 1), digits[last] ?? ''];
  const other = mark === '.' ? ',' : '.';
  // "3.200": a thousand on the Continent, three and a bit elsewhere. "3.200k" can only be a fraction.
  if (mark === '.' && !scaled && /^\d{1,3}$/.test(whole) && fraction.length === 3) return refused('unclear');
  if (!(scaled && mark === '.') && grouped(mark === '.' ? '\\.' : mark).test(digits))
    return done(Number(digits.replaceAll(mark, '')));
  const isWhole = /^\d+$/.test(whole) || grouped(other === '.' ? '\\.' : other).test(whole);
  const isFraction = scaled ? /^\d{1,4}$/.test(fraction) : /^\d{1,2}$/.test(fraction);
  if (!isWhole || !isFraction) return refused('no-number');
  return done(Number(`${whole.replaceAll(other, '')}.${fraction}`));
}
