import { expect, test } from 'vitest';
import { listsUsed } from '@/lib/templates/lists-used';

test.each([
  ['{% for item in done %}{{ item.text }}{% endfor %}', ['done']],
  ['{%- for one in risks limit: 3 -%}{{ one.text }}{%- endfor -%}', ['risks']],
  ['We finished {{ done | list }} and begin with {{- next|first }}.', ['done', 'next']],
  ['{% if late.size > 0 %}{{ late | size }} things are late.{% endif %}', []],
  ['{{ survey.question }} {% for item in survey.answers %}{{ item | link }}{% endfor %}', []],
  ['done, late and next', []],
])('%s tells the lines of %j', (body, lists) => {
  expect([...listsUsed({ body })]).toEqual(lists);
});
