import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const chase: ShippedTemplate = {
  id: 'shipped.chase.zh-CN',
  name: '催对方的承诺',
  purpose: 'chase',
  language: 'zh-CN',
  subject:
    '{% if promise.text %}提醒：{{ promise.text }}{% else %}{% if engagement.name %}{{ engagement.name }}：{% endif %}等待贵方提供的事项{% endif %}',
  body: letter(`
{% if promise.text %}
{% if promise.daysLate > 0 %}
按约定，贵方应在{{ promise.due | day }}完成“{{ promise.text }}”，我们目前还没有收到。
{% elsif promise.due %}
提醒您一下：按约定，贵方将在{{ promise.due | day }}完成“{{ promise.text }}”。
{% else %}
我们在等贵方完成“{{ promise.text }}”，目前还没有约定日期。
{% endif %}
{% elsif waiting.size > 0 %}
我们在等贵方完成以下事项：

{% for item in waiting %}
- {{ item.text }}{% if item.owner or item.due %}（{% if item.owner %}{{ item.owner }}{% endif %}{% if item.owner and item.due %}，{% endif %}{% if item.due %}{% if item.daysLate > 0 %}原定{{ item.due | short_day }}，{{ item | late }}{% else %}{{ item.due | short_day }}{% endif %}{% endif %}）{% endif %}
{% endfor %}
{% else %}
我们在等贵方完成〔请填写对方承诺的事项〕。
{% endif %}

受此影响的工作：〔请填写无法继续的工作〕

{% if promise.text == nil and waiting.size > 1 %}
请告诉我各项预计哪一天可以完成。如果需要我们配合，也请告诉我。
{% elsif promise.due and promise.daysLate == 0 %}
请告诉我能否按期完成。如果需要我们配合，也请告诉我。
{% else %}
请告诉我预计哪一天可以完成。如果需要我们配合，也请告诉我。
{% endif %}
`),
};
