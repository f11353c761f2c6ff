import { useEffect, useRef, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import type { Client } from '@/lib/domain/client';
import { type ShownTrouble, shownTrouble } from './shown-trouble';

const pageSize = 30;
/** A pause in typing, in ms. */
const pause = 80;

export type ListClients = Reader['listClients'];

export interface ClientSearch {
  readonly prefix: string;
  readonly clients: readonly Client[];
  readonly state: 'loading' | 'ready' | { readonly trouble: ShownTrouble };
  readonly hasMore: boolean;
  readonly setPrefix: (prefix: string) => void;
  readonly showMore: () => void;
}

/** Clients by the beginning of their name, a page at a time; late answers to older prefixes are dropped. */
export function useClientSearch(listClients: ListClients): ClientSearch {
  const [prefix, setPrefix] = useState('');
  const [clients, setClients] = useState<readonly Client[]>([]);
  const [state, setState] = useState<ClientSearch['state']>('loading');
  const [hasMore, setHasMore] = useState(false);
  const question = useRef(0);

  const read = async (offset: number, before: readonly Client[]) => {
    question.current += 1;
    const mine = question.current;
    try {
      const found = await listClients({ prefix: prefix.trim(), limit: pageSize, offset });
      if (mine !== question.current) return;
      setClients([...before, ...found]);
      setHasMore(found.length === pageSize);
      setState('ready');
    } catch (error) {
      if (mine === question.current) setState({ trouble: shownTrouble(error) });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another prefix begins a new list
  useEffect(() => {
    const timer = setTimeout(() => void read(0, []), prefix === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [prefix]);
  return { prefix, clients, state, hasMore, setPrefix, showMore: () => void read(clients.length, clients) };
}
