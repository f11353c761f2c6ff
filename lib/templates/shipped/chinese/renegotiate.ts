import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const renegotiate: ShippedTemplate = {
  id: 'shipped.renegotiate.zh-CN',
  name: '协商新的日期',
  purpose: 'renegotiate',
  language: 'zh-CN',
  subject: '协商新的日期：{{ promise.text }}',
  body: letter(`
{% if promise.movedFrom and promise.daysLate == 0 %}
我们原来答应您在{{ promise.movedFrom | day }}完成“{{ promise.text }}”，这个日期无法做到。我建议改为{{ promise.due | day }}。
{% elsif promise.daysLate > 0 %}
我们原来答应您在{{ promise.due | day }}完成“{{ promise.text }}”，目前{{ promise | late }}。我建议的新日期是【请填写日期】。
{% else %}
我们原来答应您在{{ promise.due | day }}完成“{{ promise.text }}”，这个日期无法做到。我建议的新日期是【请填写日期】。
{% endif %}

原因：{% if promise.moveReason %}{{ promise.moveReason | sentence }}{% else %}【请填写原因】{% endif %}

对您的影响：【请填写影响，一句话】

您是否同意新的日期？如果这个日期对您太晚，请告诉我最晚何时需要。
`),
};
