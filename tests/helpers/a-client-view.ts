import type { SidebarView } from '@/lib/app/sidebar-view';
import { aClient } from './a-client';
import { anEngagement } from './an-engagement';

type ClientView = Extract<SidebarView, { kind: 'client' }>;

/** A mail of Northwind, with one engagement and nothing logged. */
export function aClientView(fields: Partial<ClientView> = {}): ClientView {
  const none = { items: [], total: 0 };
  const engagement = anEngagement();
  return {
    kind: 'client',
    threadKey: 'gmail|sam@studio.example|t1',
    shown: {
      rows: {
        client: aClient(),
        contacts: [],
        engagements: [engagement],
        ours: none,
        theirs: none,
        window: [],
        changes: none,
        issues: none,
        satisfaction: [],
        lastTouchpoint: null,
      },
      matchedBy: 'address',
      contact: null,
      engagement,
      kept: { kept: 0, due: 0, renegotiated: 0 },
      satisfaction: null,
      daysSinceUpdate: null,
      updateEveryDays: null,
      updateOverdue: false,
    },
    others: [],
    warnings: [],
    ...fields,
  };
}
