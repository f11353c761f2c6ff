import type { ComponentProps } from 'react';
import { type FieldPath, get, useFormContext, useFormState } from 'react-hook-form';
import { Field } from '@/components/common/field';
import type { ClientFormValues } from '@/lib/ui/client-form/client-form-values';

type Path = FieldPath<ClientFormValues>;

interface Common {
  readonly name: Path;
  readonly label: string;
  readonly hint?: string;
}

function useField(name: Path) {
  const { register, control } = useFormContext<ClientFormValues>();
  const { errors } = useFormState({ control, name });
  const found: unknown = get(errors, `${name}.message`);
  return { registered: register(name), error: typeof found === 'string' ? found : undefined };
}

export function TextControl({ name, label, hint, ...input }: Common & Omit<ComponentProps<'input'>, 'name'>) {
  const { registered, error } = useField(name);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input dir="auto" autoComplete="off" {...input} {...control} {...registered} />}
    </Field>
  );
}

export function LinesControl({ name, label, hint, ...area }: Common & Omit<ComponentProps<'textarea'>, 'name'>) {
  const { registered, error } = useField(name);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea rows={2} dir="auto" spellCheck={false} {...area} {...control} {...registered} />}
    </Field>
  );
}

export function ChoiceControl({ name, label, children }: Common & Pick<ComponentProps<'select'>, 'children'>) {
  const { registered, error } = useField(name);
  return (
    <Field label={label} error={error}>
      {(control) => (
        <select {...control} {...registered}>
          {children}
        </select>
      )}
    </Field>
  );
}
