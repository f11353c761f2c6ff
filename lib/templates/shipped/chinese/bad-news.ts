import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const badNews: ShippedTemplate = {
  id: 'shipped.bad-news.zh-CN',
  name: '坏消息',
  purpose: 'bad-news',
  language: 'zh-CN',
  subject:
    '{% if promise.text %}延期说明：{{ promise.text }}{% elsif issue.text %}问题说明：{{ issue.text }}{% else %}{% if engagement.name %}{{ engagement.name }}{% endif %}计划变动说明{% endif %}',
  body: letter(`
{% if promise.text %}
{% if promise.state == "missed" %}
“{{ promise.text }}”{% if promise.due %}原定{{ promise.due | day }}完成，{% endif %}现在确定无法完成。
{% elsif promise.daysLate > 0 %}
“{{ promise.text }}”原定{{ promise.due | day }}完成，目前尚未完成。
{% elsif promise.movedFrom < today %}
“{{ promise.text }}”原定{{ promise.movedFrom | day }}完成，目前尚未完成。
{% elsif promise.movedFrom %}
“{{ promise.text }}”原定{{ promise.movedFrom | day }}完成，现在无法按期完成。
{% elsif promise.due %}
“{{ promise.text }}”定于{{ promise.due | day }}完成，现在无法按期完成。
{% else %}
“{{ promise.text }}”无法按约定完成。
{% endif %}
{% elsif issue.text %}
{{ issue.raisedOn | day }}起出现以下问题：{{ issue.text | sentence }}
{% else %}
以下约定我们无法兑现：〔请填写具体内容〕
{% endif %}
对此我很抱歉。

# 情况说明
{% if promise.moveReason and promise.daysLate == 0 %}
{{ promise.moveReason | sentence }}
{% elsif issue.cause and promise.text == nil %}
{{ issue.cause | sentence }}
{% else %}
〔请填写事实，两三句话〕
{% endif %}

# 对您的影响
〔请填写影响，一句话〕

# 可选方案
- 〔请填写方案一，含日期和费用〕
- 〔请填写方案二，含日期和费用〕

{% if promise.state == "missed" %}
请告诉我您倾向于哪个方案。
{% else %}
# 新的日期
{% if promise.movedFrom and promise.due and promise.daysLate == 0 %}
我建议改为{{ promise.due | day }}。
{% else %}
我建议改为〔请填写日期〕。
{% endif %}

请告诉我您倾向于哪个方案，以及新的日期是否合适。
{% endif %}
`),
};
