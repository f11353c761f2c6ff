import type { ReportedItem } from '@/lib/domain/report-snapshot';
import type { MessageKey } from '@/lib/ui/catalogue/messages';

/** The names of the lists of a report. */
export const listKeys: Record<ReportedItem['list'], MessageKey> = {
  done: 'reply_list_done',
  late: 'reply_list_late',
  next: 'reply_list_next',
  waiting: 'reply_list_waiting',
  milestones: 'reply_list_milestones',
  risks: 'reply_list_risks',
  issues: 'reply_list_issues',
  changes: 'reply_list_changes',
  decisions: 'reply_list_decisions',
  requirements: 'reply_list_requirements',
};
