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
We have not done {{ late.size }} of the tasks that were due.
{% else %}
[fill in the reason]
{% endif %}
{% when "at-risk" %}
Overall: at risk.
{% for item in late limit: 1 %}
“{{ item.text }}” will not be done.
{% endfor %}
{% for item in milestones %}
{% if item.daysLate > 0 and item.actual == nil %}
The milestone “{{ item.name }}” is {% if item.forecast >= today %}expected {% endif %}{{ item | late }}.
{% break %}
{% endif %}
{% endfor %}
{% for item in issues %}
{% if item.severity == "high" and item.state != "resolved" and item.state != "fed-back" %}
A serious issue is open: {{ item.text | sentence }}
{% break %}
{% endif %}
{% endfor %}
{% for item in risks limit: 1 %}
{% if item.probability >= 3 and item.impact >= 3 %}
The highest risk is this: {{ item.text | sentence }}
{% endif %}
{% endfor %}
{% if late.size == 0 and milestones.size == 0 and issues.size == 0 and risks.size == 0 %}
[fill in the reason]
{% endif %}
{% else %}
Overall: on track.
Nothing of ours is late, no milestone slips, and no high risk or serious issue is open.
{% endcase %}
{% if engagement.phase %}
Phase: {{ engagement.phase }}
{% endif %}

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
- {{ item.text }}{% if item.due %} (due {{ item.due | short_day }}){% endif %}: will not be done{% if item.missReason and item.missReason != "other" %}, because {{ item.missReason | reason }}{% endif %}
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
| {{ item.name }} | {{ item.baseline | short_day }} | {% if item.actual %}reached {{ item.actual | short_day }}{% elsif item.forecast >= today %}expected {{ item.forecast | short_day }}{% elsif item.daysLate > 0 %}not reached{% else %}as planned{% endif %} | {% if item.daysLate > 0 %}{{ item | late }}{% elsif item.daysLate < 0 %}{{ item.daysLate | abs | days }} early{% else %}none{% endif %} |
{% endfor %}
{% endif %}

{% if risks.size > 0 or issues.size > 0 %}
# Risks and issues
{% for item in issues %}
- Issue (severity {{ item.severity | severity }}{% if item.state == "resolved" or item.state == "fed-back" %}, resolved{% endif %}): {{ item.text | sentence }}{% if item.remedy %} Response: {{ item.remedy | sentence }}{% elsif item.state == "recorded" or item.state == "analysed" %} No response is decided yet.{% endif %}{% if item.owner %} Owner: {{ item.owner | sentence }}{% endif %}
{% endfor %}
{% for item in risks %}
- Risk (probability {{ item.probability }} of 5, impact {{ item.impact }} of 5): {{ item.text | sentence }}{% if item.response %} Response: {{ item.response | sentence }}{% else %} No response is decided yet.{% endif %}{% if item.owner %} Owner: {{ item.owner | sentence }}{% endif %}
{% endfor %}
{% endif %}

{% if changes.size > 0 %}
# Changes
{% for item in changes %}
- {{ item.title }}: {{ item | state }}{% if item.state == "deferred" and item.until %} until {{ item.until | short_day }}{% endif %}{% if item.days > 0 %}; adds {{ item.days | working_days }}{% elsif item.days < 0 %}; saves {{ item.days | abs | working_days }}{% endif %}{% if item.cost and item.state != "included-free" %}; costs {{ item.cost | money }}{% endif %}
{% endfor %}
{% endif %}

{% if decisions.size > 0 %}
# Decisions we need from you
{% for item in decisions %}
- {{ item.text }} (open since {{ item.since | short_day }})
{% endfor %}
{% endif %}

{% if waiting.size > 0 %}
# What we need from you
{% for item in waiting %}
- {{ item.text }}{% if item.owner or item.due %} ({% if item.owner %}{{ item.owner }}{% endif %}{% if item.owner and item.due %}, {% endif %}{% if item.due %}due {{ item.due | short_day }}{% if item.daysLate > 0 %}, {{ item | late }}{% endif %}{% endif %}){% endif %}
{% endfor %}
{% endif %}

{% if done.size == 0 and late.size == 0 and next.size == 0 and milestones.size == 0 and risks.size == 0 and issues.size == 0 and changes.size == 0 and decisions.size == 0 and waiting.size == 0 %}
There is nothing else to report since {{ report.since | day }}.
{% else %}
If you see any of this differently, please tell me.
{% endif %}
`),
};
