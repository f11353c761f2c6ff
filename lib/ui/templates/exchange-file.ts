import * as z from 'zod/mini';
import { template } from '@/lib/domain/template';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';

export const exchangeFormat = 'kept-templates';
const formatVersion = 1;

/** `templates` more than anybody has; a file of so many, as long as they may be, has still fewer bytes. */
export const exchangeLimits = { bytes: 25_000_000, templates: 500 } as const;

const fileTemplate = z.strictObject({
  id: template.shape.id,
  name: template.shape.name,
  purpose: template.shape.purpose,
  language: template.shape.language,
  subject: template.shape.subject,
  body: template.shape.body,
});

const exchangeFile = z.strictObject({
  format: z.literal(exchangeFormat),
  version: z.literal(formatVersion),
  templates: z.array(fileTemplate).check(z.minLength(1), z.maxLength(exchangeLimits.templates)),
});

/** Why a file is refused as a whole. `where` is a path in it: `templates.3.body`, counted from 1. */
export type ExchangeProblem =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-templates' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'invalid' | 'duplicate'; readonly where: string };

export type ExchangeRead =
  | { readonly ok: true; readonly templates: readonly ShippedTemplate[] }
  | { readonly ok: false; readonly problem: ExchangeProblem };

/** The text of a file with these templates: their words, without place and bookkeeping. */
export function writeExchange(templates: readonly ShippedTemplate[]): string {
  const rows = templates.map(({ id, name, purpose, language, subject, body }) => ({
    id,
    name,
    purpose,
    language,
    subject,
    body,
  }));
  return `${JSON.stringify({ format: exchangeFormat, version: formatVersion, templates: rows }, null, 2)}\n`;
}

const refuse = (problem: ExchangeProblem): ExchangeRead => ({ ok: false, problem });

/** Templates from the text of a file that somebody made: all of them, or the first thing that is wrong. */
export function readExchange(text: string): ExchangeRead {
  const file = parse(text);
  if (file === undefined) return refuse({ kind: 'not-json' });
  if (own(file, 'format') !== exchangeFormat) return refuse({ kind: 'not-templates' });
  const version = own(file, 'version');
  if (Number.isSafeInteger(version) && Number(version) > formatVersion) {
    return refuse({ kind: 'newer', version: Number(version) });
  }
  const rows = own(file, 'templates');
  if (Array.isArray(rows) && rows.length === 0) return refuse({ kind: 'empty' });
  if (Array.isArray(rows) && rows.length > exchangeLimits.templates) {
    return refuse({ kind: 'too-many', limit: exchangeLimits.templates });
  }
  const read = exchangeFile.safeParse(file);
  if (!read.success) return refuse({ kind: 'invalid', where: placeOf(read.error.issues[0]) });
  const { templates } = read.data;
  const ids = templates.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
  return twice === -1 ? { ok: true, templates } : refuse({ kind: 'duplicate', where: `templates.${twice + 1}.id` });
}

/** `undefined` is what no JSON text gives. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Own keys only: `__proto__` in a file is a key like any other, and no known one. */
const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return '';
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknownKey].map((part) => (typeof part === 'number' ? part + 1 : String(part)));
  return path.join('.').slice(0, 100);
}
