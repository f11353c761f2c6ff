type Json = Record<string, unknown>;

/**
 * A JSON text after a change at one place. `path` is keys joined by dots; `-` appends to a list. Without a value the place is
 * removed.
 */
export function changeJson(text: string, path: string, value?: unknown): string {
  const file: unknown = JSON.parse(text);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((part, key) => (part as Json)[key], file);
  if (Array.isArray(parent) && last === '-') parent.push(value);
  else if (value === undefined) delete (parent as Json)[last];
  else (parent as Json)[last] = value;
  return JSON.stringify(file);
}
