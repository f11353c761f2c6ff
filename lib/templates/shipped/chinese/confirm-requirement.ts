import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const confirmRequirement: ShippedTemplate = {
  id: 'shipped.confirm-requirement.zh-CN',
  name: '确认需求',
  purpose: 'confirm-requirement',
  language: 'zh-CN',
  subject: '请确认需求{% if requirement.text %}：{{ requirement.text }}{% endif %}',
  body: letter(`
为了确保我们的理解一致，我把需求记录如下：

{% if requirement.text %}
- {{ requirement.text }}
{% elsif requirements.size > 0 %}
{% for item in requirements %}
- {{ item.text }}{% if item.confirmedOn %}（您已于{{ item.confirmedOn | short_day }}确认）{% endif %}
{% endfor %}
{% else %}
- 〔请填写约定的需求〕
{% endif %}

以上是否符合您的需要？如果符合，请回复“确认”；如果不符合，请直接修改后回复。我们以您确认的文字为准开展工作。
`),
};
