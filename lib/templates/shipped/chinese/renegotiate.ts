import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const renegotiate: ShippedTemplate = {
  id: 'shipped.renegotiate.zh-CN',
  name: '重新约定日期',
  purpose: 'renegotiate',
  language: 'zh-CN',
  subject: '协商新的日期：{{ promise.text }}',
  body: letter(`
{% if promise.movedFrom < today and promise.daysLate == 0 %}
我们答应您的“{{ promise.text }}”，原定{{ promise.movedFrom | day }}完成，未能按期完成。我建议改为{{ promise.due | day }}。
{% elsif promise.movedFrom and promise.daysLate == 0 %}
我们答应您的“{{ promise.text }}”，原定{{ promise.movedFrom | day }}完成，现在无法按期完成。我建议改为{{ promise.due | day }}。
{% elsif promise.daysLate > 0 %}
我们答应您的“{{ promise.text }}”，原定{{ promise.due | day }}完成，目前已经{{ promise | late }}。我建议改为〔请填写日期〕。
{% else %}
我们答应您的“{{ promise.text }}”，原定{{ promise.due | day }}完成，现在无法按期完成。我建议改为〔请填写日期〕。
{% endif %}

原因：{% if promise.moveReason and promise.daysLate == 0 %}{{ promise.moveReason | sentence }}{% else %}〔请填写原因〕{% endif %}

对您的影响：〔请填写影响，一句话〕

您是否同意新的日期？如果来不及，请告诉我您最晚什么时候需要。
`),
};
