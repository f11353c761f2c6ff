import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const expectation: ShippedTemplate = {
  id: 'shipped.expectation.en',
  name: 'Expectation too high',
  purpose: 'expectation',
  language: 'en',
  subject:
    '{% if change.title %}What is possible: {{ change.title }}{% elsif requirement.text %}What is possible: {{ requirement.text }}{% elsif engagement.name %}What is possible: {{ engagement.name }}{% else %}What is possible{% endif %}',
  body: letter(`
You would like to have {% if change.title %}“{{ change.title }}”{% elsif requirement.text %}“{{ requirement.text }}”{% else %}[fill in what was asked for]{% endif %}. We cannot do this within what we have agreed. I am telling you now so that you can plan.

{% if engagement.scopeIn or engagement.scopeOut or engagement.ends or engagement.budget %}
# What we agreed
{% if engagement.scopeIn %}
- Included: {{ engagement.scopeIn }}
{% endif %}
{% if engagement.scopeOut %}
- Not included: {{ engagement.scopeOut }}
{% endif %}
{% if engagement.ends %}
- End: {{ engagement.ends | day }}
{% endif %}
{% if engagement.budget %}
- Budget: {{ engagement.budget | money }}
{% endif %}
{% endif %}

# What is possible
- A part of it, on the agreed day and for the agreed budget: [fill in the part]
- All of it, on a later day: [new day]
- All of it, on the agreed day, for a higher budget: [amount]

Which of the three serves you best? If none does, please tell me what matters most to you: the scope, the day or the cost.
`),
};
