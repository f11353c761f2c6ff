import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const shortStatus: ShippedTemplate = {
  id: 'shipped.short-status.en',
  name: 'Short status',
  purpose: 'short-status',
  language: 'en',
  subject:
    'Short status on {{ today | short_day }}: {% if engagement.name %}{{ engagement.name }}{% else %}{{ client.name }}{% endif %}',
  body: letter(`
{% case overall.state %}
{% when "late" %}
Where we stand on {{ today | day }}: late.
{% when "at-risk" %}
Where we stand on {{ today | day }}: at risk.
{% else %}
Where we stand on {{ today | day }}: on track.
{% endcase %}

{% if late.size > 0 %}
- Not done: {% for item in late %}{{ item.text }}{% if item.due %} (due {{ item.due | short_day }}){% endif %}{% unless forloop.last %}; {% endunless %}{% endfor %}
{% endif %}
{% for item in milestones %}
{% if item.daysLate > 0 and item.actual == nil %}
- Milestone: {{ item.name }}, {% if item.forecast >= today %}expected {% endif %}{{ item | late }}
{% break %}
{% endif %}
{% endfor %}
{% if issues.size > 0 %}
- Issues: {% for item in issues %}{{ item.text }}{% if item.state == "resolved" or item.state == "fed-back" %} (resolved){% endif %}{% unless forloop.last %}; {% endunless %}{% endfor %}
{% endif %}
{% if done.size > 0 %}
- Done since {{ report.since | short_day }}: {% for item in done %}{{ item.text }}{% unless forloop.last %}; {% endunless %}{% endfor %}
{% endif %}
{% if next.size > 0 %}
- Next: {% for item in next %}{{ item.text }}{% if item.due %} ({{ item.due | short_day }}){% endif %}{% unless forloop.last %}; {% endunless %}{% endfor %}
{% endif %}
{% if decisions.size > 0 %}
- To be decided by you: {% for item in decisions %}{{ item.text }}{% unless forloop.last %}; {% endunless %}{% endfor %}
{% endif %}
{% if waiting.size > 0 %}
- What we need from you: {% for item in waiting %}{{ item.text }}{% if item.due %} (due {{ item.due | short_day }}){% endif %}{% unless forloop.last %}; {% endunless %}{% endfor %}
{% endif %}
{% if late.size == 0 and milestones.size == 0 and issues.size == 0 and done.size == 0 and next.size == 0 and decisions.size == 0 and waiting.size == 0 %}
There is nothing else to report since {{ report.since | day }}.
{% endif %}
`),
};
