import { type SuggestionKind, suggestionKind } from '@/lib/domain/suggestion-kind';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly wanted: readonly SuggestionKind[];
  readonly onChange: (kind: SuggestionKind, wanted: boolean) => void;
}

export function KindSwitches({ wanted, onChange }: Props) {
  const { t } = useCatalogue();
  return (
    <fieldset className="book-choice">
      <legend>{t('book_counts_kinds')}</legend>
      <div className="book-days">
        {suggestionKind.options.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={wanted.includes(kind)}
              onChange={({ target }) => onChange(kind, target.checked)}
            />{' '}
            {t(`book_counts_${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
