/** A greeting, what is to be said, and the writer's name: with what is on record of them, and without a hole where nothing is. */
export const letter = (body: string): string =>
  `
Hello{% if recipient.firstName %} {{ recipient.firstName }}{% endif %},

${body.trim()}
{% if me.name %}

Kind regards,
{{ me.name }}
{% endif %}
`.trim();
