import { useEffect, useState } from 'react';
import { ShortcutsSection } from '@/components/book/shortcuts-section';
import { listShortcuts, type Shortcuts, shortcutSettings } from '@/lib/platform/commands';
import { reportError } from '@/lib/platform/report-error';

/** The shortcuts, read again whenever the person comes back to this page, as from the browser's own page for them. */
export function ShortcutsView() {
  const [shortcuts, setShortcuts] = useState<Shortcuts | null>(null);
  useEffect(() => {
    const read = () => {
      listShortcuts().then(setShortcuts, reportError);
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const open = shortcutSettings();
  return (
    shortcuts && (
      <ShortcutsSection
        logKeys={shortcuts.log}
        toggleKeys={shortcuts.toggle}
        replyKeys={shortcuts.reply}
        onChange={open && (() => void open().catch(reportError))}
      />
    )
  );
}
