import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const changeDefer: ShippedTemplate = {
  id: 'shipped.change-defer.zh-CN',
  name: '变更请求：推迟',
  purpose: 'change-defer',
  language: 'zh-CN',
  subject: '变更推迟：{{ change.title }}',
  body: letter(`
您{% if change.requestedOn %}在{{ change.requestedOn | day }}{% endif %}提出的变更“{{ change.title }}”，我们目前无法实施。我建议在{{ change.until | day }}重新讨论。

原因：〔请填写原因〕

{% if change.ifNotDone %}
如果不实施：{{ change.ifNotDone | sentence }}

{% endif %}
在此之前，已约定的范围、工期和预算保持不变。

这个日期您看是否合适？如果不能等，请告诉我哪一项已约定的工作可以往后放。
`),
};
