import { domainName } from '@/lib/matching/domain-name';
import { emailAddress } from '@/lib/matching/email-address';
import { isFreeMail } from '@/lib/matching/free-mail';
import { registrableDomain } from '@/lib/matching/registrable-domain';
import { onChange } from '@/lib/messaging/changes-channel';
import { remoteWriter } from '@/lib/messaging/remote-writer';
import { draftCopies } from '@/lib/platform/draft-copies';
import { newId } from '@/lib/platform/new-id';
import { reportError } from '@/lib/platform/report-error';
import { sentinelStorage } from '@/lib/platform/sentinel-storage';
import { sha256Hex } from '@/lib/platform/sha256-hex';
import { now, timeZone } from '@/lib/platform/system-clock';
import { watchOutdated } from '@/lib/platform/watch-outdated';
import { createReader } from '@/lib/storage/create-reader';
import { createStore } from '@/lib/storage/create-store';
import { listDismissals } from '@/lib/storage/read/list-dismissals';
import { listHealth } from '@/lib/storage/read/list-health';
import { createDataKeeper } from './data-keeper';

export type BookServices = ReturnType<typeof createBookServices>;

/** What the sections of the book need, over the store of this page; single writes go through the background. */
export function createBookServices() {
  const store = createStore({ sentinel: sentinelStorage, now, randomId: newId });
  const reader = createReader(store);
  return {
    reader,
    writer: remoteWriter,
    log: {
      reader: async () => reader,
      writer: remoteWriter,
      newId,
      draftCopies,
      sha256: sha256Hex,
      timeZone,
      reportError,
    },
    keeper: createDataKeeper(store),
    rules: { address: emailAddress, domain: domainName, registrable: registrableDomain, isFreeMail },
    status: () => store.status(),
    listHealth: () => listHealth(store),
    listDismissals: () => listDismissals(store),
    onChange,
    onOutdated: (heard: () => void) => watchOutdated(window, heard),
  };
}
