import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const closing: ShippedTemplate = {
  id: 'shipped.closing.en',
  name: 'Closing summary',
  purpose: 'closing',
  language: 'en',
  subject: 'Closing summary: {% if engagement.name %}{{ engagement.name }}{% else %}{{ client.name }}{% endif %}',
  body: letter(`
With this mail we close {% if engagement.name %}“{{ engagement.name }}”{% else %}our work for you{% endif %}. {% if engagement.goals %}The goal was: {{ engagement.goals | sentence }}{% endif %}

# What was done
{% if milestones.size > 0 %}
| Milestone | Planned | Reached |
{% for item in milestones %}
| {{ item.name }} | {{ item.baseline | short_day }} | {% if item.actual %}{{ item.actual | short_day }}{% if item.daysLate > 0 %}, {{ item | late }}{% endif %}{% else %}not reached{% endif %} |
{% endfor %}

{% endif %}
{% for item in done %}
- {{ item.text }}{% if item.doneOn %} ({{ item.doneOn | short_day }}){% endif %}
{% endfor %}
{% if milestones.size == 0 and done.size == 0 %}
[fill in what was done]
{% endif %}

# What we learned
- What went well: [fill in one point]
- What we would do differently: [fill in one point]

# What stays open
{% for item in late %}
- {{ item.text }}{% if item.due %} (was due {{ item.due | short_day }}){% endif %}{% if item.state == "missed" %}: will not be done{% endif %}
{% endfor %}
{% for item in next %}
- {{ item.text }}{% if item.due %} ({{ item.due | short_day }}){% endif %}
{% endfor %}
{% for item in issues %}
- {{ item.text }}{% if item.state == "resolved" or item.state == "fed-back" %} (resolved){% endif %}
{% endfor %}
{% for item in changes %}
- {{ item.title }}: {{ item | state }}
{% endfor %}
{% for item in waiting %}
- From you: {{ item.text }}
{% endfor %}
{% if late.size == 0 and next.size == 0 and issues.size == 0 and changes.size == 0 and waiting.size == 0 %}
Nothing is open on either side.
{% endif %}

# Contact
For questions about this work, please write to me: a reply to this mail is enough.

Thank you for working with us.
`),
};
