/** What a change means, one line for each thing that was assessed; days and cost are always asked for. */
export const impactLines = `
{% if change.days > 0 %}
- 工期：增加 {{ change.days | working_days }}
{% elsif change.days < 0 %}
- 工期：减少 {{ change.days | abs | working_days }}
{% elsif change.days == 0 %}
- 工期：不变
{% endif %}
{% if change.state == "included-free" %}
- 费用：无
{% elsif change.cost %}
- 费用：{{ change.cost | money }}
{% endif %}
{% if change.people %}
- 人员：{{ change.people }}
{% endif %}
{% if change.scope %}
- 范围：{{ change.scope }}
{% endif %}
{% if change.risk %}
- 风险：{{ change.risk }}
{% endif %}
`.trim();
