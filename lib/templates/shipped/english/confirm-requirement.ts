import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const confirmRequirement: ShippedTemplate = {
  id: 'shipped.confirm-requirement.en',
  name: 'Confirm a requirement',
  purpose: 'confirm-requirement',
  language: 'en',
  subject: 'Please confirm: {% if requirement.text %}{{ requirement.text }}{% else %}what we agreed{% endif %}',
  body: letter(`
I want to be sure that we mean the same. This is what I have written down:

{% if requirement.text %}
- {{ requirement.text }}
{% elsif requirements.size > 0 %}
{% for item in requirements %}
- {{ item.text }}{% if item.confirmedOn %} (confirmed by you on {{ item.confirmedOn | short_day }}){% endif %}
{% endfor %}
{% else %}
- [fill in what was agreed]
{% endif %}

Is this what you need? Please answer “yes”, or correct the words in your reply. We build on the words that you confirm.
`),
};
