import providers from 'email-providers/all.json' with { type: 'json' };

/** Public mail services in China that the list lacks. */
const missing = ['139.com', '189.cn', 'wo.cn', 'vip.qq.com', 'vip.163.com', 'vip.126.com', 'vip.sina.com', 'sina.cn'];

const domains: ReadonlySet<string> = new Set([...providers, ...missing]);

/** Whether a domain (ASCII, lower case) belongs to a public mail service: it says nothing about whose mail it is. */
export const isFreeMail = (domain: string): boolean => domains.has(domain);
