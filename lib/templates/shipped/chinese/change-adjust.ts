import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { impactLines } from './impact-lines';
import { letter } from './letter';

export const changeAdjust: ShippedTemplate = {
  id: 'shipped.change-adjust.zh-CN',
  name: '变更请求：调整后接受',
  purpose: 'change-adjust',
  language: 'zh-CN',
  subject: '变更调整方案：{{ change.title }}',
  body: letter(`
您{% if change.requestedOn %}在{{ change.requestedOn | day }}{% endif %}提出的变更“{{ change.title }}”，我们无法完全照原样实施，但可以调整后实施。

# 不能照原样实施的原因
〔请填写原因〕

# 调整后的方案
〔请填写方案〕

${impactLines}
{% if change.days == null and change.cost == null %}
- 工期和费用：〔请填写天数和金额〕
{% endif %}

您是否同意调整后的方案？如果同意，请回复确认，您的回复将存档作为批准依据。
`),
};
