import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  /** As the browser shows them, `Alt+Shift+L`; '' for none. */
  readonly logKeys: string;
  readonly toggleKeys: string;
  readonly replyKeys: string;
  /** Opens the browser's own page for shortcuts; null where no extension may. */
  readonly onChange: (() => void) | null;
}

/** The keyboard shortcuts as they are now; they belong to the browser, which alone can change them. */
export function ShortcutsSection({ logKeys, toggleKeys, replyKeys, onChange }: Props) {
  const { t } = useCatalogue();
  const rows = [
    { does: t('command_log'), keys: logKeys },
    { does: t('command_toggle'), keys: toggleKeys },
    { does: t('command_reply'), keys: replyKeys },
  ];
  return (
    <section className="book-card" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('book_shortcuts_title')}</h2>
      <p>{t('book_shortcuts_why')}</p>
      <table className="book-table">
        <thead>
          <tr>
            <th scope="col">{t('book_shortcuts_does')}</th>
            <th scope="col">{t('book_shortcuts_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ does, keys }) => (
            <tr key={does}>
              <th scope="row">{does}</th>
              <td>{keys ? <kbd>{keys}</kbd> : t('book_shortcuts_none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('book_shortcuts_outlook')}</p>
      {onChange ? (
        <div className="book-row">
          <Button onClick={onChange}>{t('book_shortcuts_change')}</Button>
        </div>
      ) : (
        <p>{t('book_shortcuts_by_hand')}</p>
      )}
    </section>
  );
}
