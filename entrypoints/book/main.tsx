import '@/lib/platform/zod-config';
import '@/components/theme/base.css';
import '@/components/book/book.css';
import '@/components/book/book-fields.css';
import '@/components/book/book-lists.css';
import '@/components/book/book-narrow.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadPreferences } from '@/lib/platform/preferences';
import { reportError } from '@/lib/platform/report-error';
import { BookApp } from './book-app';
import { createBookServices } from './book-services';

const root = document.getElementById('root');
if (root) {
  const services = createBookServices();
  // Answers whether the browser promises not to evict the records; nothing depends on it.
  navigator.storage.persist().catch(reportError);
  loadPreferences().then((preferences) => {
    createRoot(root, { onUncaughtError: reportError, onCaughtError: reportError }).render(
      <StrictMode>
        <BookApp services={services} initialPreferences={preferences} />
      </StrictMode>,
    );
  }, reportError);
}
