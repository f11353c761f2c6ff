import type { Expectation } from './expectations.ts';
import type { ShownSidebar } from './read-sidebar.ts';

/** Direction marks around foreign text are no difference. */
const bare = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** What differs from the expectation, one sentence each; empty when all is as expected. */
export function compareSidebar(
  shown: ShownSidebar,
  expected: Expectation,
  alsoNamed: readonly string[] = [],
): string[] {
  const text = bare(shown.lines.join('\n'));
  const differences: string[] = [];
  if (shown.view !== expected.view) differences.push(`shows the view "${shown.view}" instead of "${expected.view}"`);
  let after = 0;
  for (const phrase of expected.says) {
    const at = text.indexOf(phrase, after);
    if (at >= 0) after = at + phrase.length;
    else differences.push(text.includes(phrase) ? `has "${phrase}" in the wrong order` : `lacks "${phrase}"`);
  }
  for (const phrase of alsoNamed) if (!text.includes(phrase)) differences.push(`does not warn of "${phrase}"`);
  for (const phrase of expected.saysNot ?? []) if (text.includes(phrase)) differences.push(`must not say "${phrase}"`);
  return differences;
}
