import type { Reader, TemplateVersion } from '@/lib/app/reader';
import type { Template } from '@/lib/domain/template';
import type { Store } from '../create-store';
import { recordOf } from '../record-of';
import { inRead } from './in-read';

/** Nobody goes further back. */
const mostVersions = 200;

/** `Reader.templateFile`. */
export function templateFile(store: Store, id: string): ReturnType<Reader['templateFile']> {
  return inRead(store, ['template', 'history'], async (transaction) => {
    const row = await transaction.objectStore('template').get(id);
    if (row === undefined) return null;
    const template = recordOf<'template'>(row);
    const oldest = template.version - mostVersions + 1;
    const newest = IDBKeyRange.bound(['template', id, oldest], ['template', id, []]);
    const writes = await transaction.objectStore('history').getAll(newest);
    const versions = writes
      .flatMap(({ before }) => (before === null ? [] : [before as Template]))
      .map((before): TemplateVersion => ({ at: before.updatedAt, template: before }));
    return { template, versions: versions.toReversed() };
  });
}
