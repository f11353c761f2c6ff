import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const renegotiate: ShippedTemplate = {
  id: 'shipped.renegotiate.en',
  name: 'Propose a new day',
  purpose: 'renegotiate',
  language: 'en',
  subject: 'New day for “{{ promise.text }}”',
  body: letter(`
{% if promise.movedFrom and promise.daysLate == 0 %}
We promised you “{{ promise.text }}” for {{ promise.movedFrom | day }}. We cannot keep that day. The new day that I propose is {{ promise.due | day }}.
{% elsif promise.daysLate > 0 %}
We promised you “{{ promise.text }}” for {{ promise.due | day }}. It is {{ promise | late }}. The new day that I propose is [new day].
{% else %}
We promised you “{{ promise.text }}” for {{ promise.due | day }}. We cannot keep that day. The new day that I propose is [new day].
{% endif %}

Reason: {% if promise.moveReason %}{{ promise.moveReason | sentence }}{% else %}[reason]{% endif %}

What changes for you: [fill in the impact in one sentence]

Do you agree to the new day? If it is too late for you, please tell me by when you need it.
`),
};
