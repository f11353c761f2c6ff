/** What a change means, one line for each thing that was assessed; days and cost are always asked for. */
export const impactLines = `
{% if change.days > 0 %}
- Time: {{ change.days | working_days }} more
{% elsif change.days < 0 %}
- Time: {{ change.days | abs | working_days }} less
{% elsif change.days == 0 %}
- Time: no change
{% endif %}
{% if change.state == "included-free" %}
- Cost: none
{% elsif change.cost %}
- Cost: {{ change.cost | money }}
{% endif %}
{% if change.people %}
- People: {{ change.people }}
{% endif %}
{% if change.scope %}
- Scope: {{ change.scope }}
{% endif %}
{% if change.risk %}
- Risk: {{ change.risk }}
{% endif %}
`.trim();
