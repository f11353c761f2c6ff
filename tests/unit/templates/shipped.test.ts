import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { linesOf, readableDraft } from '@/tests/helpers/readable-draft';
import { type ContextKind, contextFor, contextKinds } from '@/tests/helpers/template-contexts';
import { withClockStandingStill } from '@/tests/helpers/with-clock-standing-still';

withClockStandingStill();

/** Approved by a person: `RENEW_DRAFTS=1` writes them anew, to be read in the diff. */
const folder = 'tests/fixtures/drafts';
const fileOf = ({ id, language }: ShippedTemplate, kind: ContextKind): string =>
  join(folder, language, `${id.replace(/^shipped\./, '').replace(`.${language}`, '')}.${kind}.md`);

const cases = shippedTemplates.flatMap((template) =>
  contextKinds.map((kind) => ({ template, kind, file: fileOf(template, kind) })),
);

function drafted({ template, kind }: { template: ShippedTemplate; kind: ContextKind }) {
  const rendered = renderTemplate(template, contextFor(template.purpose, kind, template.language));
  if (!rendered.ok) throw new Error(`${template.id}: ${JSON.stringify(rendered.problem)}`);
  return rendered;
}

describe('the approved drafts', () => {
  test.each(cases)('$file', (one) => {
    const { subject, document } = drafted(one);
    const draft = readableDraft(subject, document);
    if (process.env.RENEW_DRAFTS === '1') {
      mkdirSync(dirname(one.file), { recursive: true });
      writeFileSync(one.file, draft);
    }
    expect(draft).toBe(existsSync(one.file) ? readFileSync(one.file, 'utf8') : '');
  });

  test('are those of templates that exist', () => {
    const approved = ['en', 'zh-CN'].flatMap((language) =>
      readdirSync(join(folder, language)).map((name) => join(folder, language, name)),
    );
    expect(approved.sort()).toEqual(cases.map(({ file }) => file).sort());
  });
});

test.each(cases)('$file has a short subject, and its plain text loses no word', (one) => {
  const { subject, document } = drafted(one);
  if (one.kind === 'rich') expect(subject?.length).toBeLessThanOrEqual(78);
  expect(subject).toMatch(/\S/);
  const text = plainText(document);
  for (const line of document.flatMap(linesOf)) expect(text).toContain(line.trim());
});
