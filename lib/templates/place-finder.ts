import type { TemplatePlace } from './template-problem';

/** Of a template's text: turns an index (UTF-16 units from 0) into line and column. */
export function placeFinder(text: string, part: TemplatePlace['part']): (index: number) => TemplatePlace {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { part, line: low + 1, column: index - (starts[low] ?? 0) + 1 };
  };
}
