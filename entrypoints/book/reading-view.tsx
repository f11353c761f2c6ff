import { useEffect, useState } from 'react';
import { ReadingSection } from '@/components/book/reading-section';
import { browser } from '@/lib/platform/browser';
import { type ErrorReport, loadReports, reportError } from '@/lib/platform/report-error';
import { formatReadingReport, type HealthRow } from '@/lib/ui/book-reading';
import type { SectionProps } from './book-section-view';

/** The part of the user agent that names the browser and its version. */
const browserName = (): string => /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown browser';

export function ReadingView({ services, changes }: SectionProps) {
  const [health, setHealth] = useState<readonly HealthRow[] | null>(null);
  const [errors, setErrors] = useState<readonly ErrorReport[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes both be read again
  useEffect(() => {
    // Without a store there is no health to show, and the rest of the page still helps.
    services.listHealth().then(setHealth, () => setHealth([]));
    loadReports().then(setErrors, reportError);
  }, [services, changes]);
  const report = formatReadingReport({
    version: browser.runtime.getManifest().version,
    browser: browserName(),
    health: health ?? [],
    errors,
  });
  return (
    <ReadingSection
      health={health}
      errors={errors.toReversed()}
      report={report}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
