import type { InvalidField } from '@/lib/domain/validation-error';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { CommitmentField } from './check-commitment';
import type { FieldProblem } from './field-problem';

/** Fields of the frame around a form, which every kind of record has. */
export type FrameField = 'clientId' | 'engagementId';

const gone: Record<FrameField, MessageKey> = { clientId: 'log_client_gone', engagementId: 'log_engagement_gone' };

/** Where a field of the store stands in the form; what the form does not show is told beside its text. */
const places: Readonly<Record<string, CommitmentField>> = { owner: 'owner', dueDay: 'due', note: 'note' };

/** The fields that the store refused, after the form's own checks: mostly what was deleted while one typed. */
export const refusedFields = (fields: readonly InvalidField[]): FieldProblem<CommitmentField | FrameField>[] =>
  fields.map(({ path, problem }) => {
    const field = path.replace(/^[a-z]+\.(?=[a-zA-Z])/, '');
    if ((field === 'clientId' || field === 'engagementId') && problem === 'gone') return { field, key: gone[field] };
    if (field.startsWith('blockedBy')) return { field: 'blockedBy', key: 'log_blocker_gone' };
    return { field: places[field] ?? 'text', key: 'error_refused' };
  });
