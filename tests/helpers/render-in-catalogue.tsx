import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/domain/client';
import { CatalogueProvider } from '@/lib/ui/catalogue/catalogue-context';

/** Renders with the words of a language around; the day is 2026-11-20. Needs a DOM environment. */
export function renderInCatalogue(node: ReactNode, language: Language = 'en'): RenderResult {
  return render(node, {
    wrapper: ({ children }) => (
      <CatalogueProvider language={language} today="2026-11-20">
        {children}
      </CatalogueProvider>
    ),
  });
}
