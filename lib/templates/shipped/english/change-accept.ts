import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { impactLines } from './impact-lines';
import { letter } from './letter';

export const changeAccept: ShippedTemplate = {
  id: 'shipped.change-accept.en',
  name: 'Change request: accept',
  purpose: 'change-accept',
  language: 'en',
  subject: 'Accepted: {{ change.title }}',
  body: letter(`
We accept the change “{{ change.title }}”{% if change.requestedOn %}, which you asked for on {{ change.requestedOn | day }}{% endif %}. This is what it means:

${impactLines}
{% if change.days == null and change.cost == null %}
- Time and cost: [fill in the days and the cost]
{% endif %}

Please confirm this with a short reply. We keep it on record as your approval.
`),
};
