import { expect, test } from 'vitest';
import { checkDraft } from '@/lib/app/check-draft';
import { findSuggestions } from '@/lib/detection/find-suggestions';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import type { TemplateContext } from '@/lib/templates/template-context';
import { templateBranches } from '@/tests/helpers/template-branches';
import { contextFor, emptyTemplateContext } from '@/tests/helpers/template-contexts';
import { withClockStandingStill } from '@/tests/helpers/with-clock-standing-still';

withClockStandingStill();

/** What the writer decides, and what is not on record: both stand in brackets. */
const bracketed = /\[[^\]\n]+\]|[【〔][^】〕\n]+[】〕]/g;

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
    promises: [...context.late, ...context.next].map(({ id, text: words, due, movedFrom }) => ({
      id,
      text: words,
      dueDay: due,
      // The branches of a template move its promise alone.
      renegotiations: [movedFrom, words === context.promise?.text ? context.promise.movedFrom : null].map((from) => ({
        from,
        to: due,
        on: context.today,
        reason: '',
        toldBefore: null,
      })),
    })),
    changes: context.changes.map((change) => ({ ...change, impact: { days: change.days, money: change.cost } })),
    milestones: context.milestones,
    counts: { '2025-12-05': 5 },
    busyFrom: 3,
  };
  const findings = checkDraft(draft, findSuggestions({ text, sentAt, zone }, { calendar }));
  return findings.map(({ kind, words }) => `${kind}: ${words}`);
}

test.each(shippedTemplates)(
  'before $id is sent, the guard names what is to be filled in, and nothing else',
  (template) => {
    const seen = new Set<string>();
    for (const context of [...templateBranches(template), emptyTemplateContext(template.language)]) {
      const rendered = renderTemplate(template, context);
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problem));
      // Each block once: most are the same in all branches.
      const blocks = rendered.document.filter((block) => !seen.has(JSON.stringify(block)));
      for (const block of blocks) seen.add(JSON.stringify(block));
      const text = plainText(blocks);
      const placeholders = text.match(bracketed) ?? [];
      expect(findingsIn(text, context)).toEqual(placeholders.map((words) => `placeholder: ${words}`));
    }
  },
);

test.each(shippedTemplates)('with rich records $id has no gap', (template) => {
  const rendered = renderTemplate(template, contextFor(template.purpose, 'rich', template.language));
  expect(rendered.ok && rendered.gaps).toEqual([]);
});
