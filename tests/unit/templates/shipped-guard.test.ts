import { expect, test } from 'vitest';
import { checkDraft } from '@/lib/app/check-draft';
import { findSuggestions } from '@/lib/detection/find-suggestions';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import type { TemplateContext } from '@/lib/templates/template-context';
import { gapsIn } from '@/tests/helpers/readable-draft';
import { templateBranches } from '@/tests/helpers/template-branches';
import { contextFor } from '@/tests/helpers/template-contexts';
import { withClockStandingStill } from '@/tests/helpers/with-clock-standing-still';

withClockStandingStill();

/** What stands in brackets in the template itself: the writer decides it. */
const placeholders = /\[[^\]\n]+\]|[【〔][^】〕\n]+[】〕]/g;

const zone = 'Europe/Berlin';
const calendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };

function findingsIn(text: string, context: TemplateContext): string[] {
  const sentAt = `${context.today}T10:00`;
  const draft = {
    text,
    sentAt,
    zone,
    calendar,
    client: { name: context.client.name, aliases: [], domains: ['client.example'] },
    otherNames: ['Contoso', '远山科技'],
    promises: [...context.late, ...context.next].map(({ id, text: words, due }) => ({ id, text: words, dueDay: due })),
    changes: context.changes,
    counts: { '2025-12-05': 5 },
    busyFrom: 3,
  };
  const findings = checkDraft(draft, findSuggestions({ text, sentAt, zone }, { calendar }));
  return findings.map(({ kind, words }) => `${kind}: ${words}`);
}

test.each(shippedTemplates)(
  'before $id is sent, the guard names what the writer has to decide, and nothing else',
  (template) => {
    const seen = new Set<string>();
    for (const context of templateBranches(template)) {
      const rendered = renderTemplate(template, context);
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problem));
      // Each block once: most are the same in all branches.
      const blocks = rendered.document.filter((block) => !seen.has(JSON.stringify(block)));
      for (const block of blocks) seen.add(JSON.stringify(block));
      const text = plainText(blocks);
      const gaps = blocks.flatMap(gapsIn);
      const open = (text.match(placeholders) ?? []).filter((words) => !gaps.includes(words));
      const found = findingsIn(text, context).filter((words) => !gaps.some((gap) => words === `placeholder: ${gap}`));
      expect(found).toEqual(open.map((words) => `placeholder: ${words}`));
    }
  },
);

test.each(shippedTemplates)('with rich records $id has no gap', (template) => {
  const rendered = renderTemplate(template, contextFor(template.purpose, 'rich', template.language));
  expect(rendered.ok && rendered.gaps).toEqual([]);
});
