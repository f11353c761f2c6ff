import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const expectation: ShippedTemplate = {
  id: 'shipped.expectation.zh-CN',
  name: '期望过高',
  purpose: 'expectation',
  language: 'zh-CN',
  subject:
    '{% if change.title %}关于“{{ change.title }}”的几种做法{% elsif requirement.text %}关于“{{ requirement.text }}”的几种做法{% elsif engagement.name %}{{ engagement.name }}：几种可行的做法{% else %}几种可行的做法{% endif %}',
  body: letter(`
您希望{% if change.title %}实现“{{ change.title }}”{% elsif requirement.text %}实现“{{ requirement.text }}”{% else %}〔请填写对方的期望〕{% endif %}。在现有约定之内，我们做不到。现在告诉您，以便您安排。

{% if engagement.scopeIn or engagement.scopeOut or engagement.ends or engagement.budget %}
# 现有约定
{% if engagement.scopeIn %}
- 包括：{{ engagement.scopeIn }}
{% endif %}
{% if engagement.scopeOut %}
- 不包括：{{ engagement.scopeOut }}
{% endif %}
{% if engagement.ends %}
- 结束日期：{{ engagement.ends | day }}
{% endif %}
{% if engagement.budget %}
- 预算：{{ engagement.budget | money }}
{% endif %}
{% endif %}

# 可行的做法
- 按约定的日期和预算，完成其中一部分：〔请填写具体部分〕
- 全部完成，日期推后：〔请填写日期〕
- 按约定的日期全部完成，预算增加：〔请填写金额〕

您倾向于哪一种？如果都不合适，请告诉我范围、日期和费用之中您最看重哪一项。
`),
};
