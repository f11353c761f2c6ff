const name = 'kept-upgrade';

/** Absent where a browser has no locks, or refuses them along with storage; other views then wait no longer than the limit. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Tells the other views, until `end` settles or this view dies, that rows are being brought to a new version. */
export function holdUpgradeLock(end: Promise<unknown>): void {
  const settled = end.then(
    () => {},
    () => {},
  );
  locks()
    ?.request(name, () => settled)
    .catch(() => {});
}

/** Whether some view is bringing the rows to a new version. */
export async function isUpgrading(): Promise<boolean> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return held.some((lock) => lock.name === name);
}
