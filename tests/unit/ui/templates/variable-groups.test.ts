import { describe, expect, it, test } from 'vitest';
import { filters } from '@/lib/templates/filters';
import { renderTemplate } from '@/lib/templates/render-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { messages } from '@/lib/ui/catalogue/messages';
import { findInsertables } from '@/lib/ui/templates/find-insertables';
import { sampleContext } from '@/lib/ui/templates/sample-context';
import { variableGroups } from '@/lib/ui/templates/variable-groups';

const today = '2026-11-20';
const keys = Object.keys(messages.en);
/** What stands in a loop is tried in one over a list of its kind. */
const loops: Readonly<Record<string, string>> = {
  in_promise: 'done',
  in_change: 'changes',
  in_issue: 'issues',
  in_milestone: 'milestones',
  in_risk: 'risks',
  in_requirement: 'requirements',
  in_decision: 'decisions',
  in_answer: 'survey.answers',
  loop: 'done',
};

test('every group and every entry is explained, and every explanation is of one', () => {
  const said = new Set(variableGroups.flatMap(({ entries }) => entries.map(({ words }) => `template_say_${words}`)));
  const named = new Set(variableGroups.map(({ name }) => `template_group_${name}`));
  expect(keys.filter((key) => key.startsWith('template_say_')).sort()).toEqual([...said].sort());
  expect(keys.filter((key) => key.startsWith('template_group_')).sort()).toEqual([...named].sort());
});

test('every filter is offered', () => {
  const offered = variableGroups.find(({ name }) => name === 'filters')?.entries ?? [];
  expect(offered).toHaveLength(Object.keys(filters).length + 1);
});

describe.each(variableGroups.filter(({ name }) => name !== 'filters'))(
  'what is offered of $name',
  ({ name, entries }) => {
    it.each(entries)('$code can be put into a template as it is', ({ insert }) => {
      const list = loops[name];
      const body = list === undefined ? insert : `{% for item in ${list} %}\n${insert}\n{% endfor %}`;
      expect(renderTemplate({ subject: '', body }, sampleContext('en', today))).toMatchObject({ ok: true });
    });
  },
);

test.each(shippedTemplates)('$id has words for everything it says of the invented client', (template) => {
  const rendered = renderTemplate(template, sampleContext(template.language, today));
  expect(rendered.ok && rendered.gaps).toEqual([]);
});

test('a search finds codes and explanations', () => {
  const find = (search: string) =>
    findInsertables(variableGroups, search, (words) => (words === 'me_name' ? 'Your name' : '')).flatMap(
      ({ entries }) => entries.map(({ code }) => code),
    );
  expect(find('YOUR')).toEqual(['me.name']);
  expect(find('| short')).toEqual(['| short_day']);
  expect(find('nothing like it')).toEqual([]);
});
