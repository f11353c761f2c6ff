import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const changeReject: ShippedTemplate = {
  id: 'shipped.change-reject.en',
  name: 'Change request: reject',
  purpose: 'change-reject',
  language: 'en',
  subject: 'Your request: {{ change.title }}',
  body: letter(`
We cannot do the change “{{ change.title }}”{% if change.requestedOn %}, which you asked for on {{ change.requestedOn | day }}{% endif %}.

Reason: [fill in the reason]

{% if change.days > 0 and change.cost %}
By our assessment it would add {{ change.days | working_days }} and cost {{ change.cost | money }}.
{% elsif change.days > 0 %}
By our assessment it would add {{ change.days | working_days }}.
{% elsif change.cost %}
By our assessment it would cost {{ change.cost | money }}.
{% endif %}
{% if change.risk %}
Risk of the change: {{ change.risk | sentence }}
{% endif %}
{% if change.ifNotDone %}
Without the change: {{ change.ifNotDone | sentence }}
{% endif %}

The agreed scope, days and budget stay as they are.

What we can offer instead: [fill in the alternative]

If this is a problem for you, please tell me what the change was meant to achieve. Then we can look for another way together.
`),
};
