/** The name of a file with exported templates: of one by its name, in letters that every file system takes. */
export function exportName(day: string, name: string | null): string {
  const slug = (name ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return name === null || slug === '' ? `kept-templates-${day}.json` : `kept-template-${slug}-${day}.json`;
}
