import { expect, test } from 'vitest';
import { checkDraft } from '@/lib/app/check-draft';
import { findSuggestions } from '@/lib/detection/find-suggestions';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { contextFor } from '@/tests/helpers/template-contexts';
import { withClockStandingStill } from '@/tests/helpers/with-clock-standing-still';

withClockStandingStill();

/** What stands in brackets in the template itself: the writer decides it. */
const placeholders = /\[[^\]\n]+\]|[【〔][^】〕\n]+[】〕]/g;

test.each(shippedTemplates)(
  'before $id is sent, the guard names what the writer has to decide, and nothing else',
  (template) => {
    const context = contextFor(template.purpose, 'rich', template.language);
    const rendered = renderTemplate(template, context);
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.problem));
    expect(rendered.gaps).toEqual([]);
    const text = plainText(rendered.document);
    const sentAt = `${context.today}T10:00`;
    const zone = 'Europe/Berlin';
    const calendar = { weekend: [6, 7], holidays: [], makeUpDays: [] };
    const draft = {
      text,
      sentAt,
      zone,
      calendar,
      client: { name: context.client.name, aliases: [], domains: ['client.example'] },
      otherNames: ['Contoso', '远山科技'],
      promises: [...context.late, ...context.next].map(({ id, text: words, due }) => ({
        id,
        text: words,
        dueDay: due,
      })),
      changes: context.changes,
      counts: { '2025-12-05': 5 },
      busyFrom: 3,
    };
    const findings = checkDraft(draft, findSuggestions({ text, sentAt, zone }, { calendar }));
    expect(findings.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(
      (text.match(placeholders) ?? []).map((words) => `placeholder: ${words}`),
    );
  },
);
