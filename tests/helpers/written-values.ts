/** The variables that a template writes, with what its loops run over: `recipient.firstName`, `done.*.text`. */
export function writtenPaths(template: string): string[] {
  const loops: { readonly name: string; readonly list: string }[] = [];
  const found = new Set<string>();
  for (const { groups } of template.matchAll(
    /\{%\s*for\s+(?<name>\w+)\s+in\s+(?<list>[\w.]+)|\{%\s*(?<end>endfor)|\{\{\s*(?<path>[\w.]+)/g,
  )) {
    const { name, list, end, path } = groups ?? {};
    if (name !== undefined && list !== undefined) loops.push({ name, list });
    else if (end !== undefined) loops.pop();
    else if (path !== undefined) found.add(absolute(path, loops));
  }
  return [...found].sort();
}

function absolute(path: string, loops: readonly { readonly name: string; readonly list: string }[]): string {
  const [root, ...rest] = path.split('.');
  const loop = loops.findLast(({ name }) => name === root);
  return loop ? [loop.list, '*', ...rest].join('.') : path;
}

/** Fields that hold no words of a record, but a code, a day or the draft's language. */
const codes = ['id', 'language', 'state', 'severity', 'missReason', 'currency'];
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** The same context with each text replaced by its own path: `«done.0.text»`. */
export function withMarkedTexts<T>(value: T, path = ''): T {
  const [key = ''] = path.split('.').slice(-1);
  let marked: unknown = value;
  if (typeof value === 'string') marked = codes.includes(key) || isDay(value) ? value : `«${path}»`;
  else if (Array.isArray(value)) marked = value.map((item, index) => withMarkedTexts(item, `${path}.${index}`));
  else if (typeof value === 'object' && value !== null) {
    marked = Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        withMarkedTexts(field, path === '' ? name : `${path}.${name}`),
      ]),
    );
  }
  return marked as T;
}

/** All marks within a context. */
export const marksIn = (context: unknown): string[] => JSON.stringify(context).match(/«[^»]*»/g) ?? [];
