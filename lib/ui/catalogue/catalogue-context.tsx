import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '@/lib/domain/client';
import type { Money } from '@/lib/domain/money';
import { formatDay } from './format-day';
import { formatList } from './format-list';
import { formatMoney } from './format-money';
import { type Translate, translator } from './translate';

/** Words, days and amounts in the reader's language; `today` is the calendar day in the reader's zone. */
export interface Catalogue {
  readonly language: Language;
  readonly today: string;
  readonly t: Translate;
  day(day: string, style?: 'weekday' | 'plain'): string;
  money(money: Money): string;
  list(items: readonly string[]): string;
}

export function createCatalogue(language: Language, today: string): Catalogue {
  return {
    language,
    today,
    t: translator(language),
    day: (day, style) => formatDay(day, today, language, style),
    money: (money) => formatMoney(money, language),
    list: (items) => formatList(items, language),
  };
}

const CatalogueContext = createContext<Catalogue | null>(null);

export function CatalogueProvider(props: { language: Language; today: string; children: ReactNode }) {
  const catalogue = useMemo(() => createCatalogue(props.language, props.today), [props.language, props.today]);
  return <CatalogueContext value={catalogue}>{props.children}</CatalogueContext>;
}

export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('no CatalogueProvider above');
  return catalogue;
}
