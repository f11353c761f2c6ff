import type { ReportSnapshot } from '@/lib/domain/report-snapshot';
import { foldSpace } from '../letter';

/** As the schema of a snapshot allows, in UTF-16 units. */
const longestText = 20_000;

/**
 * A snapshot as its mail tells it: in the words of the mail, without the lines that the writer took out or wrote anew after they
 * were put in. `body`: the text of the message that was seen.
 */
export function sentSnapshot(report: ReportSnapshot, body: string): ReportSnapshot {
  const sent = foldSpace(body);
  return {
    ...report,
    // A half of a surrogate pair is no text.
    text: body.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, ''),
    items: report.items.filter(({ text }) => sent.includes(foldSpace(text))),
  };
}
