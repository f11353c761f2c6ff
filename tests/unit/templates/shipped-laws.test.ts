import { describe, expect, test } from 'vitest';
import type { DraftDocument } from '@/lib/domain/draft-document';
import { shortText } from '@/lib/domain/record';
import { longestTemplate } from '@/lib/domain/template';
import { templatePurposes } from '@/lib/domain/template-purpose';
import { lintTemplate } from '@/lib/templates/lint-template';
import { renderTemplate } from '@/lib/templates/render-template';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import type { TemplateContext } from '@/lib/templates/template-context';
import { linesOf } from '@/tests/helpers/readable-draft';
import { templateBranches } from '@/tests/helpers/template-branches';
import { emptyTemplateContext } from '@/tests/helpers/template-contexts';
import { withClockStandingStill } from '@/tests/helpers/with-clock-standing-still';
import { marksIn, withMarkedTexts, writtenPaths } from '@/tests/helpers/written-values';

withClockStandingStill();

/** Words that those who answer to clients are told to do without. */
const commonJargon = [
  ...['stakeholder', 'deliverable', 'leverage', 'synergy', 'going forward', 'touch base', 'circle back', 'RAG', 'FYI'],
  ...['赋能', '抓手', '闭环', '对齐', '颗粒度', '沉淀', '落地', '打通'],
];

const purposes = templatePurposes.filter((purpose) => purpose !== 'other');
const inLanguage = (language: string) => shippedTemplates.filter((template) => template.language === language);
const pairs = inLanguage('en').map((english) => ({
  english,
  chinese: shippedTemplates.find(({ id }) => id === english.id.replace(/en$/, 'zh-CN')),
}));
const source = ({ subject, body }: ShippedTemplate): string => `${subject}\n${body}`;
/** What stands outside the brackets of the language. */
const ownWords = (template: ShippedTemplate): string =>
  source(template)
    .replace(/\{%.*?%\}/g, '')
    .replace(/\{\{.*?\}\}/g, '…');

describe('the list', () => {
  test('has each purpose in both languages, in the order of purposes', () => {
    expect(shippedTemplates.map(({ id }) => id)).toEqual(
      purposes.flatMap((purpose) => [`shipped.${purpose}.en`, `shipped.${purpose}.zh-CN`]),
    );
    for (const { id, purpose, language } of shippedTemplates) expect(id).toBe(`shipped.${purpose}.${language}`);
  });

  test('fits the record that a user makes of one', () => {
    for (const { name, subject, body } of shippedTemplates) {
      expect(shortText.safeParse(name).success && shortText.safeParse(subject).success).toBe(true);
      expect(body.length).toBeLessThan(longestTemplate);
    }
  });

  test.each(pairs)('$english.id says the same in both languages', ({ english, chinese }) => {
    if (!chinese) throw new Error('no Chinese one');
    expect(headings(chinese)).toBe(headings(english));
    expect(values(chinese)).toEqual(values(english));
  });
});

/** "2 days late" is said of the entry, or with its number. */
const values = (template: ShippedTemplate): string[] => [
  ...new Set(writtenPaths(source(template)).map((path) => path.replace(/\.daysLate$/, ''))),
];
const headings = ({ body }: ShippedTemplate): number => body.match(/^# /gm)?.length ?? 0;

describe('the words', () => {
  test.each(shippedTemplates)('$id has nothing that the editor would remark on', (template) => {
    expect(lintTemplate(template, { jargon: commonJargon })).toEqual([]);
  });

  test.each(inLanguage('en'))('$id is written with the marks of English', (template) => {
    const words = ownWords(template);
    expect(words.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu)).toBeNull();
    expect(words.match(/["'!–—]|\.\.|(?<=[a-z]) -|(?<=\w)[,.;:](?=[A-Za-z])/g)).toBeNull();
  });

  test.each(inLanguage('zh-CN'))('$id is written with the marks of Chinese', (template) => {
    const words = ownWords(template);
    expect(words.match(/(?<=[\p{Script=Han}”）】])[,.;:?!()"']|[,.;:?!()"'](?=[\p{Script=Han}“（【])/gu)).toBeNull();
    expect(words.match(/[！—]|。。|，，|你/g)).toBeNull();
  });

  test.each(shippedTemplates)('$id promises nothing vague', (template) => {
    expect(
      ownWords(template).match(
        /do our best|as soon as|soon|asap|shortly|unfortunately|hesitate|excited|delighted|great|尽快|尽力|努力|很快|争取|百忙|辛苦/gi,
      ),
    ).toBeNull();
  });
});

/** Only the first milestone that slips has a place in a short status. */
const mayBeLeftOut = ({ purpose }: ShippedTemplate, mark: string): boolean =>
  purpose === 'short-status' && /^«milestones\.(?!1\.)/.test(mark);

test.each(shippedTemplates)('$id puts every text in that it writes, of every entry', (template) => {
  const contexts = templateBranches(template).map((context) => withMarkedTexts(context));
  const drafts = contexts.map((context) => {
    const rendered = renderTemplate(template, context);
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.problem));
    return JSON.stringify([rendered.subject, rendered.document]);
  });
  const all = new Set(contexts.flatMap(marksIn));
  const written = writtenPaths(source(template));
  const due = [...all].filter((mark) => {
    const path = mark.slice(1, -1).replace(/\.\d+(?=\.)/g, '.*');
    return written.includes(path) || (path.endsWith('.label') && written.includes(path.replace('.label', '')));
  });
  expect(due.length).toBeGreaterThan(1);
  const lost = due.filter((mark) => !drafts.some((draft) => draft.includes(mark)));
  expect(lost.filter((mark) => !mayBeLeftOut(template, mark))).toEqual([]);
});

function drafted(template: ShippedTemplate, context: TemplateContext): DraftDocument {
  const rendered = renderTemplate(template, context);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problem));
  return rendered.document;
}

describe.each(shippedTemplates)('$id, whatever is on record,', (template) => {
  let known: readonly DraftDocument[] | undefined;
  const drafts = () => {
    known ??= [...templateBranches(template), emptyTemplateContext(template.language)].map((context) =>
      drafted(template, context),
    );
    return known;
  };

  test('leaves no heading, label, list or bracket empty', () => {
    for (const document of drafts()) {
      document.forEach((block, index) => {
        const next = document[index + 1]?.kind;
        if (block.kind === 'heading') expect(next === undefined || next === 'heading').toBe(false);
        if (block.kind === 'paragraph') {
          const last = linesOf(block).at(-1) ?? '';
          expect(/[:：]$/.test(last) && index > 0 && next !== 'list' && next !== 'paragraph' ? last : '').toBe('');
        }
        if (block.kind === 'table') expect(block.rows.length).toBeGreaterThan(1);
      });
    }
  });

  test('joins its words and values without a slip', () => {
    const slips = /[ ]{2}|^ | $| [,.;:)?]|\( |\(\)|（）|[,.;]{2}|[。，；：]{2}|。）|，）|（，|“”/;
    for (const document of drafts()) expect(document.flatMap(linesOf).filter((line) => slips.test(line))).toEqual([]);
  });
});
