import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const complaintReceived: ShippedTemplate = {
  id: 'shipped.complaint-received.en',
  name: 'Complaint received',
  purpose: 'complaint-received',
  language: 'en',
  subject: 'Your complaint{% if issue.raisedOn %} of {{ issue.raisedOn | short_day }}{% endif %}',
  body: letter(`
Thank you for telling us{% if issue.raisedOn %} on {{ issue.raisedOn | day }}{% endif %}. Your complaint is recorded, and I am sorry for the trouble. This is how I understood it:

- {{ issue.text }}

{% if issue.cause %}
What we know of the cause: {{ issue.cause | sentence }}

{% else %}
We do not know the cause yet.

{% endif %}
{% if issue.remedy %}
What we do about it: {{ issue.remedy | sentence }}

{% endif %}
{% if issue.owner %}
Responsible for it on our side: {{ issue.owner }}.
{% endif %}
You will hear from me about it on [day].

Have I understood you correctly? If something is missing, please tell me.
`),
};
