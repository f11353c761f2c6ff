import type { PromiseItem, TemplateContext } from '@/lib/templates/template-context';
import { aPromiseItem } from './a-promise-item';
import { emptyTemplateContext } from './template-contexts';

/** A context about nothing: no lists, no record, no recipient. */
export const bareContext: TemplateContext = {
  ...emptyTemplateContext('en'),
  today: '2025-11-24',
  client: { name: 'Acme' },
  report: { last: null, since: '2025-11-10' },
};

/** A promise of ours, open, with what a test says otherwise. */
export const promised = (text: string, more: Partial<PromiseItem> = {}): PromiseItem =>
  aPromiseItem({ id: text, text, ...more });
