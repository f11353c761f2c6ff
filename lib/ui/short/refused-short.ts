import type { InvalidField } from '@/lib/domain/validation-error';
import type { FieldProblem } from '@/lib/ui/log/field-problem';

const gone = { clientId: 'log_client_gone', engagementId: 'log_engagement_gone' } as const;

/**
 * The fields that the store refused, after the form's own checks. `places` names the form's fields by the end of the store's
 * path; what has no place is told beside `first`.
 */
export const refusedShort = (
  fields: readonly InvalidField[],
  places: Readonly<Record<string, string>>,
  first: string,
): FieldProblem[] =>
  fields.map(({ path, problem }) => {
    const steps = path.split('.');
    for (const field of ['clientId', 'engagementId'] as const) {
      if (steps.includes(field) && problem === 'gone') return { field, key: gone[field] };
    }
    const place = steps.find((step) => Object.hasOwn(places, step));
    return { field: (place && places[place]) ?? first, key: 'error_refused' };
  });
