import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

/** A file field; choosing starts the check, so that the same file can be chosen twice. */
export function ChooseBackup({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { t } = useCatalogue();
  return (
    <label className="book-choose">
      {t('book_restore_choose')}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
