import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const closing: ShippedTemplate = {
  id: 'shipped.closing.zh-CN',
  name: '结项总结',
  purpose: 'closing',
  language: 'zh-CN',
  subject: '结项总结：{% if engagement.name %}{{ engagement.name }}{% else %}{{ client.name }}{% endif %}',
  body: letter(`
{% if engagement.name %}“{{ engagement.name }}”{% else %}我们为贵方所做的工作{% endif %}到此结项，总结如下。{% if engagement.goals %}项目目标：{{ engagement.goals | sentence }}{% endif %}

# 已完成的工作
{% if milestones.size > 0 %}
| 里程碑 | 原计划 | 达成日期 |
{% for item in milestones %}
| {{ item.name }} | {{ item.baseline | short_day }} | {% if item.actual %}{{ item.actual | short_day }}{% if item.daysLate > 0 %}，{{ item | late }}{% endif %}{% else %}未达成{% endif %} |
{% endfor %}

{% endif %}
{% for item in done %}
- {{ item.text }}{% if item.doneOn %}（{{ item.doneOn | short_day }}）{% endif %}
{% endfor %}
{% if milestones.size == 0 and done.size == 0 %}
〔请填写已完成的工作〕
{% endif %}

# 经验教训
- 做得好的地方：〔请填写一条〕
- 下次会改进的地方：〔请填写一条〕

# 遗留事项
{% for item in late %}
- {{ item.text }}{% if item.due %}（原定{{ item.due | short_day }}）{% endif %}{% if item.state == "missed" %}：不再进行{% endif %}
{% endfor %}
{% for item in next %}
- {{ item.text }}{% if item.due %}（{{ item.due | short_day }}）{% endif %}
{% endfor %}
{% for item in issues %}
- {{ item.text }}{% if item.state == "resolved" or item.state == "fed-back" %}（已解决）{% endif %}
{% endfor %}
{% for item in changes %}
- {{ item.title }}：{{ item | state }}
{% endfor %}
{% for item in waiting %}
- 贵方待办：{{ item.text }}
{% endfor %}
{% if late.size == 0 and next.size == 0 and issues.size == 0 and changes.size == 0 and waiting.size == 0 %}
双方没有遗留事项。
{% endif %}

# 后续联系
今后如有相关问题，请直接回复本邮件与我联系。

感谢您在项目期间的配合。
`),
};
