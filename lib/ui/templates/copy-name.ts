import { templateLimits } from './template-values';

/** What a copy is called; the same where there is no room for more. */
export function copyName(name: string, of: (name: string) => string): string {
  const named = of(name);
  return named.length > templateLimits.name ? name : named;
}
