import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const complaintResolved: ShippedTemplate = {
  id: 'shipped.complaint-resolved.zh-CN',
  name: '投诉已解决',
  purpose: 'complaint-resolved',
  language: 'zh-CN',
  subject: '已解决：{{ issue.text }}',
  body: letter(`
{% if issue.raisedOn %}{{ issue.raisedOn | day }}提出的问题{% else %}以下问题{% endif %}已经解决：

- 问题：{{ issue.text }}
- 原因：{% if issue.cause %}{{ issue.cause }}{% else %}〔请填写原因〕{% endif %}
- 处理结果：{% if issue.remedy %}{{ issue.remedy }}{% else %}〔请填写做了什么〕{% endif %}
- 防止再次发生的措施：〔请填写措施〕

您是否认可这一处理结果？如果不认可，请告诉我还需要做什么。
`),
};
