import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const statusReport: ShippedTemplate = {
  id: 'shipped.status-report.zh-CN',
  name: '进展报告',
  purpose: 'status-report',
  language: 'zh-CN',
  subject:
    '进展报告（{{ today | short_day }}）：{% if engagement.name %}{{ engagement.name }}{% else %}{{ client.name }}{% endif %}',
  body: letter(`
{% case overall.state %}
{% when "late" %}
整体情况：延期。
{% if late.size == 1 %}
{% for item in late %}
“{{ item.text }}”{% if item.due %}原定{{ item.due | day }}完成，{% endif %}目前尚未完成。
{% endfor %}
{% elsif late.size > 1 %}
有 {{ late.size }} 项到期的工作尚未完成。
{% else %}
〔请填写原因〕
{% endif %}
{% when "at-risk" %}
整体情况：有风险。
{% for item in late limit: 1 %}
“{{ item.text }}”不再进行。
{% endfor %}
{% for item in milestones %}
{% if item.daysLate > 0 and item.actual == nil %}
里程碑“{{ item.name }}”{% if item.forecast >= today %}预计推迟{% else %}已经晚了{% endif %} {{ item.daysLate | days }}。
{% break %}
{% endif %}
{% endfor %}
{% for item in issues %}
{% if item.severity == "high" and item.state != "resolved" and item.state != "fed-back" %}
有一个严重问题尚未解决：{{ item.text | sentence }}
{% break %}
{% endif %}
{% endfor %}
{% for item in risks limit: 1 %}
{% if item.probability >= 3 and item.impact >= 3 %}
目前最大的风险是：{{ item.text | sentence }}
{% endif %}
{% endfor %}
{% if late.size == 0 and milestones.size == 0 and issues.size == 0 and risks.size == 0 %}
〔请填写原因〕
{% endif %}
{% else %}
整体情况：正常。
我方没有逾期事项，里程碑没有推迟，也没有高风险或严重问题。
{% endcase %}
{% if engagement.phase %}
所处阶段：{{ engagement.phase }}
{% endif %}

{% if done.size > 0 %}
# {{ report.since | day }}以来已完成
{% for item in done %}
- {{ item.text }}{% if item.doneOn %}（{{ item.doneOn | short_day }}{% if item.daysLate > 0 %}，{{ item | late }}{% endif %}）{% endif %}
{% endfor %}
{% endif %}

{% if late.size > 0 %}
# 计划内未完成
{% for item in late %}
{% if item.state == "open" %}
- {{ item.text }}{% if item.due %}（原定{{ item.due | short_day }}，{{ item | late }}）{% endif %}，新的日期：〔请填写日期〕
{% else %}
- {{ item.text }}{% if item.due %}（原定{{ item.due | short_day }}）{% endif %}：不再进行{% if item.missReason and item.missReason != "other" %}，原因是{{ item.missReason | reason }}{% endif %}
{% endif %}
{% endfor %}
{% endif %}

{% if next.size > 0 %}
# 下一步
{% for item in next %}
- {{ item.text }}{% if item.due %}（{{ item.due | short_day }}{% if item.movedFrom %}，原定{{ item.movedFrom | short_day }}{% endif %}）{% endif %}
{% endfor %}
{% endif %}

{% if milestones.size > 0 %}
# 里程碑
| 里程碑 | 原计划 | 目前 | 差异 |
{% for item in milestones %}
| {{ item.name }} | {{ item.baseline | short_day }} | {% if item.actual %}{{ item.actual | short_day }}达成{% elsif item.forecast >= today %}预计{{ item.forecast | short_day }}{% elsif item.daysLate > 0 %}未达成{% else %}按计划{% endif %} | {% if item.daysLate > 0 %}{{ item | late }}{% elsif item.daysLate < 0 %}早了 {{ item.daysLate | abs | days }}{% else %}无{% endif %} |
{% endfor %}
{% endif %}

{% if risks.size > 0 or issues.size > 0 %}
# 风险与问题
{% for item in issues %}
- 问题（严重程度：{{ item.severity | severity }}{% if item.state == "resolved" or item.state == "fed-back" %}，已解决{% endif %}）：{{ item.text | sentence }}{% if item.remedy %}应对措施：{{ item.remedy | sentence }}{% elsif item.state == "recorded" or item.state == "analysed" %}尚未确定应对措施。{% endif %}{% if item.owner %}负责人：{{ item.owner | sentence }}{% endif %}
{% endfor %}
{% for item in risks %}
- 风险（可能性 {{ item.probability }}/5，影响 {{ item.impact }}/5）：{{ item.text | sentence }}{% if item.response %}应对措施：{{ item.response | sentence }}{% else %}尚未确定应对措施。{% endif %}{% if item.owner %}负责人：{{ item.owner | sentence }}{% endif %}
{% endfor %}
{% endif %}

{% if changes.size > 0 %}
# 变更
{% for item in changes %}
- {{ item.title }}：{{ item | state }}{% if item.state == "deferred" and item.until %}至{{ item.until | short_day }}{% endif %}{% if item.days > 0 %}，增加 {{ item.days | working_days }}{% elsif item.days < 0 %}，减少 {{ item.days | abs | working_days }}{% endif %}{% if item.cost and item.state != "included-free" %}，费用 {{ item.cost | money }}{% endif %}
{% endfor %}
{% endif %}

{% if decisions.size > 0 %}
# 需要您决定
{% for item in decisions %}
- {{ item.text }}（{{ item.since | short_day }}起）
{% endfor %}
{% endif %}

{% if waiting.size > 0 %}
# 等待贵方完成
{% for item in waiting %}
- {{ item.text }}{% if item.owner or item.due %}（{% if item.owner %}{{ item.owner }}{% endif %}{% if item.owner and item.due %}，{% endif %}{% if item.due %}{% if item.daysLate > 0 %}原定{{ item.due | short_day }}，{{ item | late }}{% else %}{{ item.due | short_day }}{% endif %}{% endif %}）{% endif %}
{% endfor %}
{% endif %}

{% if done.size == 0 and late.size == 0 and next.size == 0 and milestones.size == 0 and risks.size == 0 and issues.size == 0 and changes.size == 0 and decisions.size == 0 and waiting.size == 0 %}
{{ report.since | day }}以来没有其他情况需要汇报。
{% else %}
以上如有与您了解的情况不一致之处，请告诉我。
{% endif %}
`),
};
