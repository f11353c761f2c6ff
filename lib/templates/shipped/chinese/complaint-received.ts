import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const complaintReceived: ShippedTemplate = {
  id: 'shipped.complaint-received.zh-CN',
  name: '收到投诉',
  purpose: 'complaint-received',
  language: 'zh-CN',
  subject: '已收到您{% if issue.raisedOn %}{{ issue.raisedOn | short_day }}{% endif %}的投诉',
  body: letter(`
您{% if issue.raisedOn %}{{ issue.raisedOn | day }}{% endif %}的投诉我们已经收到并记录在案。给您带来不便，十分抱歉。我的理解是：

- {{ issue.text }}

{% if issue.cause %}
目前了解到的原因：{{ issue.cause | sentence }}

{% else %}
目前原因还不清楚。

{% endif %}
{% if issue.remedy %}
处理办法：{{ issue.remedy | sentence }}

{% endif %}
{% if issue.owner %}
我方负责人：{{ issue.owner }}。
{% endif %}
我会在〔请填写日期〕向您说明进展。

我的理解是否正确？如有遗漏，请告诉我。
`),
};
