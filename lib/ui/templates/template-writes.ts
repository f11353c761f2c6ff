import type { Draft, WriteResult, Writer } from '@/lib/app/writer';
import type { Template } from '@/lib/domain/template';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import type { ListedTemplate } from './listed-template';
import type { TemplatePorts } from './template-ports';

type Ports = Pick<TemplatePorts, 'writer' | 'newId'>;

/** A write that did not happen because the record is another one by now. */
export class TemplateChanged extends Error {
  override readonly name = 'TemplateChanged';
}

/** The version that a write made. Errors: `TemplateChanged`, and those of the writer. */
async function done(write: Promise<WriteResult>): Promise<number> {
  const result = await write;
  if (!result.ok) throw new TemplateChanged();
  return result.version;
}

const draftOf = ({ origin: _origin, version, ...template }: ListedTemplate): Draft<Template> => ({
  ...template,
  expectedVersion: version,
});

/** Single writes of templates. Each answers what takes it back. Errors: `TemplateChanged`, and those of the writer. */
export function templateWrites({ writer, newId }: Ports) {
  const save = (template: Draft<Template>): Promise<number> =>
    done(writer.saveTemplate({ commandId: newId(), template }));
  const remove = (id: string, expectedVersion: number): Promise<number> =>
    done(writer.removeRecord({ commandId: newId(), kind: 'template', id, expectedVersion }));
  const undo = (command: Omit<Parameters<Writer['undo']>[0], 'commandId' | 'kind'>): Promise<number> =>
    done(writer.undo({ commandId: newId(), kind: 'template', ...command }));

  return {
    /** Writes place or offering of a template, shipped ones too. */
    put: async (template: ListedTemplate, change: Partial<Pick<Template, 'position' | 'hidden'>>) => {
      await save({ ...draftOf(template), ...change });
    },
    /** Of a shipped one this brings its own text back. */
    remove: async ({ id, version }: Pick<ListedTemplate, 'id' | 'version'>) => {
      const removed = await remove(id, version);
      return () => undo({ id, expectedVersion: removed });
    },
    /** All or none: what was added before one that fails goes again. */
    add: async (templates: readonly (ShippedTemplate & Pick<Template, 'position'>)[]) => {
      const added: { id: string; version: number }[] = [];
      const takeBack = async () => {
        for (const { id, version } of added) await remove(id, version);
      };
      try {
        for (const template of templates) {
          const version = await save({ ...template, hidden: false, expectedVersion: 0 });
          added.push({ id: template.id, version });
        }
      } catch (error) {
        await takeBack();
        throw error;
      }
      return takeBack;
    },
  };
}
