import { useEffect, useState } from 'react';
import type { Reader } from '@/lib/app/reader';
import type { Client } from '@/lib/domain/client';

/** Rows of one page; one more is read to know whether another page follows. */
export const clientsPerPage = 50;

interface Page {
  readonly prefix: string;
  readonly offset: number;
}

/** Pages through the clients by the beginning of their names; `changes` grows whenever the store changed. */
export function useClientPages(
  reader: Pick<Reader, 'listClients'>,
  changes: number,
  onError: (error: unknown) => void,
) {
  const [page, setPage] = useState<Page>({ prefix: '', offset: 0 });
  const [rows, setRows] = useState<readonly Client[] | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what makes the page be read again
  useEffect(() => {
    let current = true;
    reader.listClients({ prefix: page.prefix.trim(), offset: page.offset, limit: clientsPerPage + 1 }).then(
      (found) => current && setRows(found),
      (error) => current && onError(error),
    );
    return () => {
      current = false;
    };
  }, [reader, page, changes, onError]);

  return {
    prefix: page.prefix,
    offset: page.offset,
    clients: rows?.slice(0, clientsPerPage) ?? null,
    hasMore: (rows?.length ?? 0) > clientsPerPage,
    onPrefix: (prefix: string) => setPage({ prefix, offset: 0 }),
    onEarlier: () => setPage({ ...page, offset: Math.max(0, page.offset - clientsPerPage) }),
    onLater: () => setPage({ ...page, offset: page.offset + clientsPerPage }),
  };
}
