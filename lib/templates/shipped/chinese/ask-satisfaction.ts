import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { letter } from './letter';

export const askSatisfaction: ShippedTemplate = {
  id: 'shipped.ask-satisfaction.zh-CN',
  name: '询问满意度',
  purpose: 'ask-satisfaction',
  language: 'zh-CN',
  subject: '{% if engagement.name %}关于{{ engagement.name }}{% else %}关于我们的工作{% endif %}，想请您回答一个问题',
  body: letter(`
想请您回答一个问题：

{% if survey.question %}
{{ survey.question }}
{% else %}
您对我们的工作满意吗？
{% endif %}

{% if survey.answers.size > 0 %}
{% for answer in survey.answers %}
- {{ answer | link }}
{% endfor %}

点击任一答案，会打开一封写给我的邮件，答案已经写好，直接发送即可；也欢迎加一句话，说说我们哪里需要改进。
{% else %}
请用 1（很不满意）到 5（很满意）之间的一个数字回答，并用一句话说说我们哪里需要改进。
{% endif %}

批评意见对我们同样有帮助。
`),
};
