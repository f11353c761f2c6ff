import '@/lib/platform/zod-config';
import '@/components/theme/base.css';
import '@/components/popup/popup.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadPreferences } from '@/lib/platform/preferences';
import { reportError } from '@/lib/platform/report-error';
import { chooseLanguage } from '@/lib/ui/catalogue/choose-language';
import { PopupApp } from './popup-app';
import { createPopupServices } from './popup-services';

const root = document.getElementById('root');
if (root) {
  const services = createPopupServices();
  loadPreferences().then(({ language }) => {
    createRoot(root, { onUncaughtError: reportError, onCaughtError: reportError }).render(
      <StrictMode>
        <PopupApp services={services} language={chooseLanguage(language, navigator.languages)} />
      </StrictMode>,
    );
  }, reportError);
}
