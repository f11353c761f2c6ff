import { describe, expect, test } from 'vitest';
import { shortText } from '@/lib/domain/record';
import { longestTemplate } from '@/lib/domain/template';
import { templatePurposes } from '@/lib/domain/template-purpose';
import { renderTemplate } from '@/lib/templates/render-template';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import type { TemplateContext } from '@/lib/templates/template-context';
import { contextFor, emptyTemplateContext } from '@/tests/helpers/template-contexts';
import { withClockStandingStill } from '@/tests/helpers/with-clock-standing-still';
import { marksIn, withMarkedTexts, writtenPaths } from '@/tests/helpers/written-values';

withClockStandingStill();

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

/** Contexts in which the branches of a template are taken that the rich one passes by. */
function branches(template: ShippedTemplate): readonly TemplateContext[] {
  const rich = contextFor(template.purpose, 'rich', template.language);
  const { promise, issue, change, requirement, engagement } = emptyTemplateContext(template.language);
  const states = ['on-track', 'at-risk', 'late'] as const;
  const [late] = rich.late;
  const contexts: readonly TemplateContext[] = [
    ...states.map((state): TemplateContext => ({ ...rich, overall: { state } })),
    { ...rich, late: late ? [late] : [] },
    { ...rich, promise },
    { ...rich, promise: { ...rich.promise, daysLate: 0 } },
    { ...rich, promise: { ...rich.promise, daysLate: 0, movedFrom: null } },
    { ...rich, promise: { ...rich.promise, daysLate: 0, movedFrom: null, due: null } },
    { ...rich, promise: { ...rich.promise, state: 'missed' } },
    { ...rich, promise, issue },
    { ...rich, change },
    { ...rich, change, requirement },
    { ...rich, change, requirement, engagement },
    { ...rich, change: { ...rich.change, cost: null } },
    { ...rich, change: { ...rich.change, days: null } },
    { ...rich, engagement, promise, requirement },
  ];
  return contexts.map((context) => withMarkedTexts(context));
}

/** Only the first milestone that slips has a place in a short status. */
const mayBeLeftOut = ({ purpose }: ShippedTemplate, mark: string): boolean =>
  purpose === 'short-status' && /^«milestones\.(?!1\.)/.test(mark);

test.each(shippedTemplates)('$id puts every text in that it writes, of every entry', (template) => {
  const contexts = branches(template);
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
