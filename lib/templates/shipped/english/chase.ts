import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const chase: ShippedTemplate = {
  id: 'shipped.chase.en',
  name: 'Ask for what they promised',
  purpose: 'chase',
  language: 'en',
  subject:
    '{% if promise.text %}Reminder: {{ promise.text }}{% else %}What we are waiting for{% if engagement.name %}: {{ engagement.name }}{% endif %}{% endif %}',
  body: letter(`
{% if promise.text %}
{% if promise.daysLate > 0 %}
“{{ promise.text }}” was due from you on {{ promise.due | day }}. We have not received it yet.
{% elsif promise.due %}
This is a reminder: “{{ promise.text }}” is due from you on {{ promise.due | day }}.
{% else %}
We are waiting for “{{ promise.text }}” from you. We have not agreed on a day for it yet.
{% endif %}
{% elsif waiting.size > 0 %}
We are waiting for the following from you:

{% for item in waiting %}
- {{ item.text }}{% if item.owner or item.due %} ({% if item.owner %}{{ item.owner }}{% endif %}{% if item.owner and item.due %}, {% endif %}{% if item.due %}due {{ item.due | short_day }}{% if item.daysLate > 0 %}, {{ item | late }}{% endif %}{% endif %}){% endif %}
{% endfor %}
{% else %}
We are waiting for [fill in what was promised] from you.
{% endif %}

What depends on it: [fill in the work that cannot go on]

{% if promise.text == nil and waiting.size > 1 %}
On which day can we expect each of them? If you need something from us first, please tell me.
{% elsif promise.due and promise.daysLate == 0 %}
Can you keep that day? If you need something from us first, please tell me.
{% else %}
On which day can we expect it? If you need something from us first, please tell me.
{% endif %}
`),
};
