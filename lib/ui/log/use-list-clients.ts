import { useCallback } from 'react';
import type { ListClients } from '@/lib/ui/use-client-search';
import type { LogPorts } from './log-ports';

/** The search for clients, over a reader that is opened when it is needed. */
export const useListClients = ({ reader }: Pick<LogPorts, 'reader'>): ListClients =>
  useCallback<ListClients>(async (query) => (await reader()).listClients(query), [reader]);
