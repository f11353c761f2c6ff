import providers from 'email-providers/all.json' with { type: 'json' };

/** Public mail services that the list lacks: Chinese ones first, then those with aliases and own domains. */
const missing = [
  '139.com',
  '163.net',
  '189.cn',
  '263.net',
  'outlook.cn',
  'sina.cn',
  'sohu.com',
  'vip.126.com',
  'vip.163.com',
  'vip.qq.com',
  'vip.sina.com',
  'wo.cn',
  'duck.com',
  'fastmail.com',
  'mozmail.com',
  'tuta.com',
  'tutanota.com',
];

const domains: ReadonlySet<string> = new Set([...providers, ...missing]);

/** Whether a domain (ASCII, lower case) belongs to a public mail service: it says nothing about whose mail it is. */
export const isFreeMail = (domain: string): boolean => domains.has(domain);
