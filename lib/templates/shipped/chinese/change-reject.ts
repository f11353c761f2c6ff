import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const changeReject: ShippedTemplate = {
  id: 'shipped.change-reject.zh-CN',
  name: '变更请求：拒绝',
  purpose: 'change-reject',
  language: 'zh-CN',
  subject: '关于变更：{{ change.title }}',
  body: letter(`
您{% if change.requestedOn %}在{{ change.requestedOn | day }}{% endif %}提出的变更“{{ change.title }}”，我们无法实施。

原因：〔请填写原因〕

{% if change.days > 0 and change.cost %}
据我们评估，实施这项变更需要增加 {{ change.days | working_days }}，费用 {{ change.cost | money }}。
{% elsif change.days > 0 %}
据我们评估，实施这项变更需要增加 {{ change.days | working_days }}。
{% elsif change.cost %}
据我们评估，实施这项变更的费用为 {{ change.cost | money }}。
{% endif %}
{% if change.risk %}
实施的风险：{{ change.risk | sentence }}
{% endif %}
{% if change.ifNotDone %}
如果不实施：{{ change.ifNotDone | sentence }}
{% endif %}

已约定的范围、工期和预算保持不变。

我们可以提供的替代办法：〔请填写替代办法〕

如果这会给您带来困难，请告诉我这项变更想解决什么问题，我们一起看有没有别的办法。
`),
};
