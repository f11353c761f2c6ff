import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const shortStatus: ShippedTemplate = {
  id: 'shipped.short-status.zh-CN',
  name: '进展简报',
  purpose: 'short-status',
  language: 'zh-CN',
  subject:
    '进展简报（{{ today | short_day }}）：{% if engagement.name %}{{ engagement.name }}{% else %}{{ client.name }}{% endif %}',
  body: letter(`
{% case overall.state %}
{% when "late" %}
截至{{ today | day }}，整体情况：延期。
{% when "at-risk" %}
截至{{ today | day }}，整体情况：有风险。
{% else %}
截至{{ today | day }}，整体情况：正常。
{% endcase %}

{% if late.size > 0 %}
- 未完成：{% for item in late %}{{ item.text }}{% if item.due %}（原定{{ item.due | short_day }}）{% endif %}{% unless forloop.last %}；{% endunless %}{% endfor %}
{% endif %}
{% for item in milestones %}
{% if item.daysLate > 0 and item.actual == nil %}
- 里程碑：{{ item.name }}，{% if item.forecast >= today %}预计推迟{% else %}已经晚了{% endif %} {{ item.daysLate | days }}
{% break %}
{% endif %}
{% endfor %}
{% if issues.size > 0 %}
- 问题：{% for item in issues %}{{ item.text }}{% if item.state == "resolved" or item.state == "fed-back" %}（已解决）{% endif %}{% unless forloop.last %}；{% endunless %}{% endfor %}
{% endif %}
{% if done.size > 0 %}
- {{ report.since | short_day }}以来已完成：{% for item in done %}{{ item.text }}{% unless forloop.last %}；{% endunless %}{% endfor %}
{% endif %}
{% if next.size > 0 %}
- 下一步：{% for item in next %}{{ item.text }}{% if item.due %}（{{ item.due | short_day }}）{% endif %}{% unless forloop.last %}；{% endunless %}{% endfor %}
{% endif %}
{% if decisions.size > 0 %}
- 请您决定：{% for item in decisions %}{{ item.text }}{% unless forloop.last %}；{% endunless %}{% endfor %}
{% endif %}
{% if waiting.size > 0 %}
- 等待贵方：{% for item in waiting %}{{ item.text }}{% if item.due %}（{% if item.daysLate > 0 %}原定{% endif %}{{ item.due | short_day }}）{% endif %}{% unless forloop.last %}；{% endunless %}{% endfor %}
{% endif %}
{% if late.size == 0 and milestones.size == 0 and issues.size == 0 and done.size == 0 and next.size == 0 and decisions.size == 0 and waiting.size == 0 %}
{{ report.since | day }}以来没有其他情况需要汇报。
{% endif %}
`),
};
