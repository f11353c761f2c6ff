import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { impactLines } from './impact-lines';
import { letter } from './letter';

export const changeAdjust: ShippedTemplate = {
  id: 'shipped.change-adjust.en',
  name: 'Change request: adjust',
  purpose: 'change-adjust',
  language: 'en',
  subject: 'Adjusted proposal: {{ change.title }}',
  body: letter(`
You asked for the change “{{ change.title }}”{% if change.requestedOn %} on {{ change.requestedOn | day }}{% endif %}. We cannot do it exactly as you asked. We can do it in an adjusted form.

# Why not as asked
[fill in the reason]

# What we propose instead
[fill in the adjusted form]

${impactLines}
{% if change.days == null and change.cost == null %}
- Time and cost: [fill in the days and the cost]
{% endif %}

Do you agree to the adjusted form? If so, please confirm it with a short reply. We keep it on record as your approval.
`),
};
