import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const changeDefer: ShippedTemplate = {
  id: 'shipped.change-defer.en',
  name: 'Change request: defer',
  purpose: 'change-defer',
  language: 'en',
  subject: 'Deferred: {{ change.title }}',
  body: letter(`
You asked for the change “{{ change.title }}”{% if change.requestedOn %} on {{ change.requestedOn | day }}{% endif %}. We cannot do it now. I propose to take it up again on {{ change.until | day }}.

Reason: [fill in the reason]

{% if change.ifNotDone %}
Without the change: {{ change.ifNotDone | sentence }}

{% endif %}
Until then the agreed scope, days and budget stay as they are.

Is that day all right for you? If the change cannot wait, please tell me which part of the agreed work may wait in its place.
`),
};
