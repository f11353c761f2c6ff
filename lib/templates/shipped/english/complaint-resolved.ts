import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const complaintResolved: ShippedTemplate = {
  id: 'shipped.complaint-resolved.en',
  name: 'Complaint resolved',
  purpose: 'complaint-resolved',
  language: 'en',
  subject: 'Resolved: {{ issue.text }}',
  body: letter(`
{% if issue.raisedOn %}We have resolved what was raised on {{ issue.raisedOn | day }}:{% else %}This is resolved:{% endif %}

- What was wrong: {{ issue.text }}
- Cause: {% if issue.cause %}{{ issue.cause }}{% else %}[fill in the cause]{% endif %}
- What we did: {% if issue.remedy %}{{ issue.remedy }}{% else %}[fill in what was done]{% endif %}
- What keeps it from happening again: [fill in the measure]

Is the matter settled for you? If not, please tell me what is missing.
`),
};
