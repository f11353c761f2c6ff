import type { Evidence } from '@/lib/domain/evidence';

/** The part of a row's keys by which a quote is found again; none without a quote. */
export function quoteKey(evidence: Evidence | null): { quote?: string } {
  const quote = evidence?.quoteSha256 ?? null;
  return quote === null ? {} : { quote };
}
