import { useState } from 'react';
import { type ExchangeProblem, exchangeLimits, readExchange } from './exchange-file';
import type { ListedTemplate } from './listed-template';
import { type ImportRow, planImport } from './plan-import';

export type ImportState =
  | { readonly step: 'none' }
  | { readonly step: 'refused'; readonly fileName: string; readonly problem: ExchangeProblem }
  | {
      readonly step: 'preview';
      readonly fileName: string;
      readonly rows: readonly ImportRow[];
      readonly busy: boolean;
    };

/**
 * A file of templates on its way in: looked at as a whole, shown, then taken.
 * @param take writes the rows; null when nothing was written, and the preview stays
 */
export function useImport(
  standing: readonly ListedTemplate[],
  take: (rows: readonly ImportRow[]) => Promise<boolean | null>,
) {
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const refuse = (fileName: string, problem: ExchangeProblem) => setState({ step: 'refused', fileName, problem });
  return {
    state,
    choose: async (file: Pick<File, 'name' | 'size' | 'text'>): Promise<void> => {
      if (file.size > exchangeLimits.bytes) {
        return refuse(file.name, { kind: 'too-large', limit: Math.round(exchangeLimits.bytes / 1e6) });
      }
      const text = await file.text().catch(() => null);
      if (text === null) return refuse(file.name, { kind: 'unreadable' });
      const read = readExchange(text);
      if (!read.ok) return refuse(file.name, read.problem);
      setState({ step: 'preview', fileName: file.name, rows: planImport(read.templates, standing), busy: false });
    },
    take: async (): Promise<void> => {
      if (state.step !== 'preview' || state.busy) return;
      setState({ ...state, busy: true });
      const taken = await take(state.rows);
      setState(taken ? { step: 'none' } : { ...state, busy: false });
    },
    close: () => setState({ step: 'none' }),
  };
}
