import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const renegotiate: ShippedTemplate = {
  id: 'shipped.renegotiate.en',
  name: 'Agree on a new day',
  purpose: 'renegotiate',
  language: 'en',
  subject: 'New day for “{{ promise.text }}”',
  body: letter(`
{% if promise.movedFrom < today and promise.daysLate == 0 %}
We promised you “{{ promise.text }}” for {{ promise.movedFrom | day }}. We did not keep that day. I propose {{ promise.due | day }} instead.
{% elsif promise.movedFrom and promise.daysLate == 0 %}
We promised you “{{ promise.text }}” for {{ promise.movedFrom | day }}. We cannot keep that day. I propose {{ promise.due | day }} instead.
{% elsif promise.daysLate > 0 %}
We promised you “{{ promise.text }}” for {{ promise.due | day }}. It is {{ promise | late }}. I propose [new day] instead.
{% else %}
We promised you “{{ promise.text }}” for {{ promise.due | day }}. We cannot keep that day. I propose [new day] instead.
{% endif %}

Reason: {% if promise.moveReason and promise.daysLate == 0 %}{{ promise.moveReason | sentence }}{% else %}[fill in the reason]{% endif %}

What changes for you: [fill in the impact in one sentence]

Do you agree to the new day? If it is too late for you, please tell me by when you need it.
`),
};
