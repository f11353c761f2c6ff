import { describe, expect, test } from 'vitest';
import { renderTemplate } from '@/lib/templates/render-template';
import type { TemplateContext } from '@/lib/templates/template-context';
import { bareContext } from '../../helpers/template-context';
import { withClockStandingStill } from '../../helpers/with-clock-standing-still';

withClockStandingStill();

const render = (body: string, more: Partial<TemplateContext> = {}, subject = '') =>
  renderTemplate({ subject, body }, { ...bareContext, ...more });

const problem = (body: string, more: Partial<TemplateContext> = {}) => {
  const rendered = render(body, more);
  if (rendered.ok) return null;
  const { kind, name, place } = rendered.problem;
  return `${kind} ${name} ${place.part} ${place.line}:${place.column}`;
};

describe('an error has its kind, its name and its place', () => {
  test.each([
    ['{{ clinet.name }}', 'unknown-variable clinet.name body 1:4'],
    ['a\nb {{ done.txt }}', 'unknown-variable done.txt body 2:6'],
    ['{% for item in done %}{{ item.foo }}{% endfor %}', 'unknown-variable item.foo body 1:26'],
    ['{% for item in done %}{% endfor %}{{ item.text }}', 'unknown-variable item.text body 1:38'],
    ['{% if done %}{% if late %}{{ x }}{% endif %}{% endif %}', 'unknown-variable x body 1:30'],
    ['{% if nope %}{% endif %}', 'unknown-variable nope body 1:7'],
    ['{% for x in nope %}{% endfor %}', 'unknown-variable nope body 1:13'],
    ['{% case nope %}{% endcase %}', 'unknown-variable nope body 1:9'],
    ['{{ constructor }}', 'unknown-variable constructor body 1:4'],
    ['{{ __proto__.x }}', 'unknown-variable __proto__.x body 1:4'],
    ['{{ client.toString }}', 'unknown-variable client.toString body 1:4'],
    ['{{ client.name.size }}', 'unknown-variable client.name.size body 1:4'],
    ['{{ client.id }}', 'unknown-variable client.id body 1:4'],
    ['{{ client.name | frobnicate }}', 'unknown-filter frobnicate body 1:18'],
    ['{{ client.name | upcase }}', 'unknown-filter upcase body 1:18'],
    ['{{ client.name | constructor }}', 'unknown-filter constructor body 1:18'],
    ['{% assign x = 1 %}', 'unknown-tag assign body 1:1'],
    ['{% raw %}{{ x }}{% endraw %}', 'unknown-tag raw body 1:1'],
    ['{% include "x" %}', 'unknown-tag include body 1:1'],
    ['{% liquid echo x %}', 'unknown-tag liquid body 1:1'],
    ['{% # x %}', 'unknown-tag # body 1:1'],
    ['{{ done }}', 'wrong-value done body 1:4'],
    ['{{ promise }}', 'wrong-value promise body 1:4'],
    ['{{ recipient }}', 'wrong-value recipient body 1:4'],
    ['{{ client.name | day }}', 'wrong-value day body 1:18'],
    ['{{ done | list | link }}', 'wrong-value link body 1:18'],
    ['{% if done == 3 %}{% endif %}', 'wrong-value done body 1:7'],
    ['{% if overall.state == "lat" %}{% endif %}', 'wrong-value "lat" body 1:24'],
    ['{% if overall.state > "late" %}{% endif %}', 'wrong-value overall.state body 1:7'],
    ['{% if recipient %}{% endif %}', 'wrong-value recipient body 1:7'],
    ['{% for x in promise %}{% endfor %}', 'wrong-value promise body 1:13'],
    ['{% case done %}{% endcase %}', 'wrong-value done body 1:9'],
    ['{% case overall.state %}{% when "x" %}{% endcase %}', 'wrong-value "x" body 1:33'],
    ['{{ }}', 'syntax {{ body 1:1'],
    ['a {{ client.name', 'syntax {{ body 1:3'],
    ['a\n{% if done', 'syntax {% body 2:1'],
    ['{% %}', 'syntax {% body 1:1'],
    ['{% if done %}', 'syntax if body 1:1'],
    ['{% comment %}', 'syntax comment body 1:1'],
    ['{% if %}{% endif %}', 'syntax if body 1:1'],
    ['{% if done.size > %}{% endif %}', 'syntax > body 1:17'],
    ['{% if done and late or next %}{% endif %}', 'syntax or body 1:21'],
    ['{% if (done) %}{% endif %}', 'syntax ( body 1:7'],
    ['{% endif %}', 'syntax endif body 1:1'],
    ['{% for x in done %}{% endif %}', 'syntax endif body 1:20'],
    ['{% if done %}{% else %}{% else %}{% endif %}', 'syntax else body 1:24'],
    ['{% break %}', 'syntax break body 1:1'],
    ['{% for x of done %}{% endfor %}', 'syntax done body 1:13'],
    ['{% for x in done limit: y %}{% endfor %}', 'syntax y body 1:25'],
    ['{% for forloop in done %}{% endfor %}', 'syntax forloop body 1:8'],
    ['{{ client.name > 3 }}', 'syntax > body 1:16'],
    ['{{ client.name | default }}', 'syntax default body 1:18'],
    ['{{ client["name"] }}', 'syntax [ body 1:10'],
    ['{{ (1..3) }}', 'syntax ( body 1:4'],
  ])('%s', (body, expected) => {
    expect(problem(body)).toBe(expected);
  });
});
