import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const askAcceptance: ShippedTemplate = {
  id: 'shipped.ask-acceptance.en',
  name: 'Ask for acceptance',
  purpose: 'ask-acceptance',
  language: 'en',
  subject:
    'Please accept: {% if promise.text %}{{ promise.text }}{% elsif engagement.name %}{{ engagement.name }}{% else %}our delivery{% endif %}',
  body: letter(`
{% if promise.text %}
“{{ promise.text }}” {% if promise.doneOn %}was completed on {{ promise.doneOn | day }}{% else %}is complete{% endif %}.
{% elsif done.size > 0 %}
We have delivered the following{% if engagement.name %} for {{ engagement.name }}{% endif %}:

{% for item in done %}
- {{ item.text }}{% if item.doneOn %} ({{ item.doneOn | short_day }}){% endif %}
{% endfor %}
{% else %}
We have delivered [fill in what was delivered].
{% endif %}

{% if requirements.size > 0 %}
# What was agreed
{% for item in requirements %}
- {{ item.text }}{% if item.confirmedOn %} (confirmed {{ item.confirmedOn | short_day }}){% endif %}
{% endfor %}
{% endif %}

{% if issues.size > 0 %}
# Known issues
{% for item in issues %}
- {{ item.text }}{% if item.state == "resolved" or item.state == "fed-back" %} (resolved){% endif %}
{% endfor %}
{% endif %}

Please check the work and reply by [day], either with “accepted” or with a list of what is missing.
`),
};
