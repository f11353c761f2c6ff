/** Addresses of the mail pages that Kept reads; the manifest, the handshake and the source links take them from here. */
export const gmailHosts = ['https://mail.google.com'] as const;

export const outlookHosts = [
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
] as const;

export const mailHosts: readonly string[] = [...gmailHosts, ...outlookHosts];

/** Match patterns of the manifest for a list of origins: `https://host/*`. */
export const matchPatterns = (origins: readonly string[]): string[] => origins.map((origin) => `${origin}/*`);
