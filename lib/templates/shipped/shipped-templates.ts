import { templatePurposes } from '@/lib/domain/template-purpose';
import { chineseTemplates } from './chinese-templates';
import { englishTemplates } from './english-templates';
import type { ShippedTemplate } from './shipped-template';

/** All templates that come with the product: by purpose, the English one of each first. */
export const shippedTemplates: readonly ShippedTemplate[] = templatePurposes.flatMap((purpose) =>
  [...englishTemplates, ...chineseTemplates].filter((template) => template.purpose === purpose),
);
