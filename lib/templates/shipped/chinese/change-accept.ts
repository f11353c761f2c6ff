import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { impactLines } from './impact-lines';
import { letter } from './letter';

export const changeAccept: ShippedTemplate = {
  id: 'shipped.change-accept.zh-CN',
  name: '变更请求：接受',
  purpose: 'change-accept',
  language: 'zh-CN',
  subject: '接受变更：{{ change.title }}',
  body: letter(`
您{% if change.requestedOn %}在{{ change.requestedOn | day }}{% endif %}提出的变更“{{ change.title }}”，我方同意。具体影响如下：

${impactLines}
{% if change.days == null and change.cost == null %}
- 工期和费用：〔请填写天数和金额〕
{% endif %}

请您回复确认，您的回复将存档作为批准依据。
`),
};
