import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const statusReport: ShippedTemplate = {
  id: 'shipped.status-report.en',
  name: 'Status report',
  purpose: 'status-report',
  language: 'en',
  subject:
    'Status on {{ today | short_day }}: {% if engagement.name %}{{ engagement.name }}{% else %}{{ client.name }}{% endif %}',
  body: letter(`
{% case overall.state %}
{% when "late" %}
Overall: late.
{% if late.size == 1 %}
{% for item in late %}
“{{ item.text }}”{% if item.due %} was due on {{ item.due | day }} and{% endif %} is not done.
{% endfor %}
{% elsif late.size > 1 %}
{{ late.size }} planned tasks are not done.
{% else %}
[fill in the reason]
{% endif %}
{% when "at-risk" %}
Overall: at risk.
{% for item in milestones %}
{% if item.forecast and item.daysLate > 0 %}
{% unless item.actual %}
The milestone “{{ item.name }}” is expected {{ item | late }}.
{% break %}
{% endunless %}
{% endif %}
{% endfor %}
{% for item in issues %}
{% if item.severity == "high" %}
A serious issue is open: {{ item.text | sentence }}
{% break %}
{% endif %}
{% endfor %}
{% for item in risks limit: 1 %}
{% if item.probability >= 4 and item.impact >= 4 %}
A high risk is open: {{ item.text | sentence }}
{% endif %}
{% endfor %}
{% else %}
Overall: on track.
Nothing of ours is late, no milestone slips, and no high risk or serious issue is open.
{% endcase %}

{% if done.size > 0 %}
# Done since {{ report.since | day }}
{% for item in done %}
- {{ item.text }}{% if item.doneOn %} ({{ item.doneOn | short_day }}{% if item.daysLate > 0 %}, {{ item | late }}{% endif %}){% endif %}
{% endfor %}
{% endif %}

{% if late.size > 0 %}
# Planned but not done
{% for item in late %}
{% if item.state == "open" %}
- {{ item.text }}{% if item.due %} (due {{ item.due | short_day }}, {{ item | late }}){% endif %}. New day: [new day]
{% else %}
- {{ item.text }}{% if item.due %} (due {{ item.due | short_day }}){% endif %}: will not be delivered{% if item.missReason %}; {{ item.missReason | reason }}{% endif %}
{% endif %}
{% endfor %}
{% endif %}

{% if next.size > 0 %}
# Next
{% for item in next %}
- {{ item.text }}{% if item.due %} ({{ item.due | short_day }}{% if item.movedFrom %}, moved from {{ item.movedFrom | short_day }}{% endif %}){% endif %}
{% endfor %}
{% endif %}

{% if milestones.size > 0 %}
# Milestones
| Milestone | Planned | Now | Difference |
{% for item in milestones %}
| {{ item.name }} | {{ item.baseline | short_day }} | {% if item.actual %}reached {{ item.actual | short_day }}{% elsif item.forecast %}expected {{ item.forecast | short_day }}{% else %}no forecast{% endif %} | {% if item.daysLate > 0 %}{{ item | late }}{% elsif item.daysLate < 0 %}{{ item.daysLate | abs | days }} early{% elsif item.actual or item.forecast %}none{% endif %} |
{% endfor %}
{% endif %}

{% if risks.size > 0 or issues.size > 0 %}
# Risks and issues
{% for item in issues %}
- Issue, {{ item.severity | severity }}: {{ item.text | sentence }} {% if item.remedy %}Response{% if item.owner %} ({{ item.owner }}){% endif %}: {{ item.remedy | sentence }}{% else %}No response is decided yet.{% endif %}
{% endfor %}
{% for item in risks %}
- Risk, probability {{ item.probability }} of 5, impact {{ item.impact }} of 5: {{ item.text | sentence }} {% if item.response %}Response{% if item.owner %} ({{ item.owner }}){% endif %}: {{ item.response | sentence }}{% else %}No response is decided yet.{% endif %}
{% endfor %}
{% endif %}

{% if changes.size > 0 %}
# Changes
{% for item in changes %}
- {{ item.title }}: {{ item | state }} since {{ item.since | short_day }}{% if item.days > 0 %}, {{ item.days | working_days }} more{% endif %}{% if item.cost %}, {{ item.cost | money }}{% endif %}
{% endfor %}
{% endif %}

{% if decisions.size > 0 %}
# Decisions we need from you
{% for item in decisions %}
- {{ item.text }} (open since {{ item.since | short_day }})
{% endfor %}
{% endif %}

{% if waiting.size > 0 %}
# What we are waiting for from you
{% for item in waiting %}
- {{ item.text }}{% if item.owner or item.due %} ({% if item.owner %}{{ item.owner }}{% endif %}{% if item.owner and item.due %}, {% endif %}{% if item.due %}due {{ item.due | short_day }}{% if item.daysLate > 0 %}, {{ item | late }}{% endif %}{% endif %}){% endif %}
{% endfor %}
{% endif %}

{% if done.size == 0 and late.size == 0 and next.size == 0 and milestones.size == 0 and risks.size == 0 and issues.size == 0 and changes.size == 0 and decisions.size == 0 and waiting.size == 0 %}
There is nothing else to report since {{ report.since | day }}: nothing was finished, and nothing is open on either side.
{% else %}
If you see any of this differently, please tell me.
{% endif %}
`),
};
