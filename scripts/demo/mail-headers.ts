/** On the demo's own scripts, which a page of Gmail's policy would otherwise not run. */
export const scriptNonce = 'kept-demo';

/** Those of Gmail that bear on scripts, as public copies of its pages have them. */
const gmailPolicies = [
  `script-src 'report-sample' 'nonce-${scriptNonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'; object-src 'none'; base-uri 'self'; report-uri https://mail.google.com/mail/cspreport`,
  "require-trusted-types-for 'script'; report-uri https://mail.google.com/mail/cspreport",
  "frame-src https://clients4.google.com/insights/consumersurveys/ 'self' https://accounts.google.com/",
];
/** The demo's pages fetch nothing. */
const ownPolicy = "img-src data:; connect-src 'none'";

const headersOf = (policies: readonly string[]) => ({ 'content-security-policy': policies.join(', ') });

/** No public copy of Outlook's headers was found: its pages get what forbids the most. */
const outlookPolicy = `script-src 'nonce-${scriptNonce}'; object-src 'none'; require-trusted-types-for 'script'`;

export const demoHeaders = {
  gmail: { ...headersOf([...gmailPolicies, ownPolicy]), 'x-frame-options': 'SAMEORIGIN' },
  outlook: headersOf([outlookPolicy, ownPolicy]),
} as const;

/** A script of the demo, from a function that uses nothing from outside itself. */
export const inlineScript = (run: { toString(): string }, ...given: readonly unknown[]): string =>
  `<script nonce="${scriptNonce}">(${run.toString()})(${given.map((value) => JSON.stringify(value)).join(', ')})</script>`;
