import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const askAcceptance: ShippedTemplate = {
  id: 'shipped.ask-acceptance.zh-CN',
  name: '请求验收',
  purpose: 'ask-acceptance',
  language: 'zh-CN',
  subject:
    '请验收：{% if promise.text %}{{ promise.text }}{% elsif engagement.name %}{{ engagement.name }}{% else %}我方交付的成果{% endif %}',
  body: letter(`
{% if promise.text %}
“{{ promise.text }}”已{% if promise.doneOn %}于{{ promise.doneOn | day }}{% endif %}完成。
{% elsif done.size > 0 %}
{% if engagement.name %}{{ engagement.name }}的{% endif %}以下内容已交付：

{% for item in done %}
- {{ item.text }}{% if item.doneOn %}（{{ item.doneOn | short_day }}）{% endif %}
{% endfor %}
{% else %}
〔请填写交付内容〕已交付。
{% endif %}

{% if requirements.size > 0 %}
# 约定的需求
{% for item in requirements %}
- {{ item.text }}{% if item.confirmedOn %}（{{ item.confirmedOn | short_day }}确认）{% endif %}
{% endfor %}
{% endif %}

{% if issues.size > 0 %}
# 已知问题
{% for item in issues %}
- {{ item.text }}{% if item.state == "resolved" or item.state == "fed-back" %}（已解决）{% endif %}
{% endfor %}
{% endif %}

请您检查，并在〔请填写日期〕之前回复“验收通过”，或列出需要补充的内容。
`),
};
