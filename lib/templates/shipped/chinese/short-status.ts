import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const shortStatus: ShippedTemplate = {
  id: 'shipped.short-status.zh-CN',
  name: '状态简报',
  purpose: 'short-status',
  language: 'zh-CN',
  subject:
    '{% if engagement.name %}{{ engagement.name }}{% else %}{{ client.name }}{% endif %}状态简报（{{ today | short_day }}）',
  body: letter(`
{% case overall.state %}
{% when "late" %}
截至{{ today | day }}，项目延期。
{% when "at-risk" %}
截至{{ today | day }}，项目有风险。
{% else %}
截至{{ today | day }}，项目正常。
{% endcase %}

{% if late.size > 0 %}
- 未完成：{% for item in late %}{{ item.text }}{% if item.due %}（原定{{ item.due | short_day }}）{% endif %}{% unless forloop.last %}；{% endunless %}{% endfor %}
{% endif %}
{% if issues.size > 0 %}
- 未解决的问题：{% for item in issues %}{{ item.text }}{% unless forloop.last %}；{% endunless %}{% endfor %}
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
{% if late.size == 0 and issues.size == 0 and done.size == 0 and next.size == 0 and decisions.size == 0 and waiting.size == 0 %}
{{ report.since | day }}以来没有新完成的工作，双方也没有未了结的事项。
{% endif %}
`),
};
