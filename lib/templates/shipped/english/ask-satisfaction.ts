import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const askSatisfaction: ShippedTemplate = {
  id: 'shipped.ask-satisfaction.en',
  name: 'Ask for satisfaction',
  purpose: 'ask-satisfaction',
  language: 'en',
  subject: 'One question{% if engagement.name %} about {{ engagement.name }}{% else %} about our work{% endif %}',
  body: letter(`
I have one question for you:

{% if survey.question %}
{{ survey.question }}
{% else %}
How satisfied are you with our work?
{% endif %}

{% if survey.answers.size > 0 %}
{% for answer in survey.answers %}
- {{ answer | link }}
{% endfor %}

Each answer above opens a mail to me in which the answer is already written. Please send it as it is, or add a sentence on what we should do differently.
{% else %}
Please answer with a number from 1 (not at all) to 5 (very much), and with a sentence on what we should do differently.
{% endif %}

A critical answer helps us as much as a good one.
`),
};
