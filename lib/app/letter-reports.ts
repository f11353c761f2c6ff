import type { AttachedReport, Letter } from './letter';
import type { LetterReport } from './reply/letter-report';
import { reportedShare } from './reply/reported-share';

/** As the schema of a letter allows. */
const mostReports = 10;
/**
 * Shares of the reported words. `some`: the draft still is that report, however much of it was written anew. `enough`: a message
 * that came right after is the report. `most`: it is, whenever it came. Measured in tests/unit/app/reply/reported-share.
 */
const some = 0.08;
const enough = 0.25;
const most = 0.5;

/** One of the same type that was put in before, and not recorded yet, was drafted anew. */
export function attachReport({ reports }: Pick<Letter, 'reports'>, report: LetterReport): AttachedReport[] {
  const others = reports.filter(({ type, recorded, touchpointId }) =>
    recorded ? touchpointId !== report.touchpointId : type !== report.type,
  );
  return [...others, { ...report, stands: true, recorded: false, round: 0 }].slice(-mostReports);
}

/** The reports of a letter with those that another view put into it, but for what was drafted anew here. */
export function joinReports({ reports }: Pick<Letter, 'reports'>, other: Pick<Letter, 'reports'>): AttachedReport[] {
  const isNew = ({ touchpointId, type }: AttachedReport): boolean =>
    !reports.some((own) => own.touchpointId === touchpointId || (own.type === type && !own.recorded));
  return [...reports, ...other.reports.filter(isNew)].slice(-mostReports);
}

/** The reports of a letter whose draft holds this text now. */
export const standingReports = ({ reports }: Pick<Letter, 'reports'>, text: string): AttachedReport[] =>
  reports.map((one) => ({ ...one, stands: reportedShare(one.report.text, text) >= some }));

/** Whether a draft holds words of a letter's reports. */
export const holdsReport = ({ reports }: Pick<Letter, 'reports'>, text: string): boolean =>
  reports.some(({ report }) => reportedShare(report.text, text) >= some);

/** A report still to be recorded. */
export const awaitsRecord = ({ stands, recorded }: AttachedReport): boolean => stands && !recorded;

/** The reports that a message holds; `sure`: so much of them that no other mail can be meant. */
export const reportsIn = (
  { reports }: Pick<Letter, 'reports'>,
  text: string,
  { sure }: { readonly sure: boolean },
): AttachedReport[] => reports.filter(({ report }) => reportedShare(report.text, text) >= (sure ? most : enough));
