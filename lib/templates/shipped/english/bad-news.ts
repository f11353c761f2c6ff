import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const badNews: ShippedTemplate = {
  id: 'shipped.bad-news.en',
  name: 'Bad news',
  purpose: 'bad-news',
  language: 'en',
  subject:
    '{% if promise.text %}Delay: {{ promise.text }}{% elsif issue.text %}Problem: {{ issue.text }}{% else %}Change of plan{% if engagement.name %}: {{ engagement.name }}{% endif %}{% endif %}',
  body: letter(`
{% if promise.text %}
{% if promise.state == "missed" %}
“{{ promise.text }}” {% if promise.due %}was due on {{ promise.due | day }} and {% endif %}will not be done.
{% elsif promise.daysLate > 0 %}
“{{ promise.text }}” was due on {{ promise.due | day }} and is not done.
{% elsif promise.movedFrom < today %}
“{{ promise.text }}” was due on {{ promise.movedFrom | day }} and is not done.
{% elsif promise.movedFrom %}
We will not finish “{{ promise.text }}” on {{ promise.movedFrom | day }} as we promised.
{% elsif promise.due %}
We will not finish “{{ promise.text }}” on {{ promise.due | day }} as we promised.
{% else %}
We will not finish “{{ promise.text }}” as we promised.
{% endif %}
{% elsif issue.text %}
We have had a problem since {{ issue.raisedOn | day }}: {{ issue.text | sentence }}
{% else %}
We will not keep what we agreed: [fill in what exactly]
{% endif %}
I am sorry about this.

# What happened
{% if promise.moveReason and promise.daysLate == 0 %}
{{ promise.moveReason | sentence }}
{% elsif issue.cause and promise.text == nil %}
{{ issue.cause | sentence }}
{% else %}
[fill in the facts in two or three sentences]
{% endif %}

# What it means for you
[fill in the impact in one sentence]

# Options
- [fill in the first option, with its day and cost]
- [fill in the second option, with its day and cost]

{% if promise.state == "missed" %}
Please tell me which option you prefer.
{% else %}
# New day
{% if promise.movedFrom and promise.due and promise.daysLate == 0 %}
I propose {{ promise.due | day }}.
{% else %}
I propose [new day].
{% endif %}

Please tell me which option you prefer, and whether the new day works for you.
{% endif %}
`),
};
