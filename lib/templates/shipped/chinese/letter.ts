/** A greeting, what is to be said, and the writer's name: with what is on record of them, and without a hole where nothing is. */
export const letter = (body: string): string =>
  `
{% if recipient.firstName %}{{ recipient.firstName }}，{% endif %}您好：

${body.trim()}
{% if me.name %}

顺祝商祺
{{ me.name }}
{% endif %}
`.trim();
