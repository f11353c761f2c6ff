const batch = 1000;

/**
 * Puts all rows by plain requests, which cost less than one promise each. One batch is always on its way while the next is
 * made, so that the disk never waits and memory stays bounded. A failing request aborts its transaction, as requests do.
 */
export async function putAll<R>(
  store: IDBObjectStore,
  records: readonly R[],
  makeRow: (record: R) => unknown,
  onBatch: (rows: number) => void,
): Promise<void> {
  let onItsWay: Promise<void> = Promise.resolve();
  for (let from = 0; from < records.length; from += batch) {
    const part = records.slice(from, from + batch);
    let last: IDBRequest | null = null;
    for (const record of part) last = store.put(makeRow(record));
    const before = onItsWay;
    onItsWay = last === null ? before : settled(last);
    onItsWay.catch(() => {});
    await before;
    onBatch(part.length);
  }
  await onItsWay;
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}
