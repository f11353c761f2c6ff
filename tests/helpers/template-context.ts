import type { TemplateContext } from '@/lib/templates/template-context';
import { emptyTemplateContext, noPromise } from './template-contexts';

/** A context about nothing: no lists, no record, no recipient. */
export const bareContext: TemplateContext = {
  ...emptyTemplateContext('en'),
  today: '2025-11-24',
  client: { name: 'Acme' },
  report: { last: null, since: '2025-11-10' },
};

type Promised = TemplateContext['done'][number];

/** A promise of ours, open, with what a test says otherwise. */
export const promised = (text: string, more: Partial<Promised> = {}): Promised => ({
  ...noPromise,
  id: text,
  text,
  daysLate: 0,
  state: 'open',
  ...more,
});
