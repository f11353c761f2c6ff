import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const keepInTouch: ShippedTemplate = {
  id: 'shipped.keep-in-touch.zh-CN',
  name: '保持联系',
  purpose: 'keep-in-touch',
  language: 'zh-CN',
  subject: '使用情况回访{% if engagement.name %}：{{ engagement.name }}{% endif %}',
  body: letter(`
{% if engagement.name and engagement.ends < today %}
“{{ engagement.name }}”已于{{ engagement.ends | day }}结束。
{% elsif engagement.name %}
“{{ engagement.name }}”已经结束。
{% else %}
我们为贵方所做的工作已经结束。
{% endif %}
想了解一下目前的使用情况：

- 哪些地方不如您的预期？
- 贵方有哪些变化需要我们了解？

如果没有，不必回复；如果有，直接回复本邮件即可。
`),
};
