import type { KnownTemplate } from '@/lib/app/reply/all-templates';
import type { OfferedTemplate } from '@/lib/app/reply/offer-templates';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import { whyKeys } from '@/lib/ui/reply/why-keys';
import { ChoiceRow } from './choice-row';

interface Props {
  /** The fitting ones first. */
  readonly offers: readonly OfferedTemplate[];
  readonly chosen: KnownTemplate;
  readonly onChoose: (id: string) => void;
}

/** From which template: those that fit now with the reason, then all in their order. */
export function TemplateRow({ offers, chosen, onChoose }: Props) {
  const { t } = useCatalogue();
  const fitting = offers.filter(({ why }) => why !== null);
  const others = offers.filter(({ why }) => why === null);
  const isOffered = offers.some(({ template }) => template.id === chosen.id);
  const option = ({ template, why }: OfferedTemplate) => {
    const name = withoutDirectionMarks(template.name);
    return (
      <option key={template.id} value={template.id}>
        {why === null ? name : t('reply_option', { name, why: t(whyKeys[why]) })}
      </option>
    );
  };
  return (
    <ChoiceRow label={t('reply_template')} value={chosen.id} onChoose={onChoose}>
      {/* One of another language that goes on, or that was hidden since. */}
      {!isOffered && <option value={chosen.id}>{withoutDirectionMarks(chosen.name)}</option>}
      {fitting.length > 0 && <optgroup label={t('reply_fitting')}>{fitting.map(option)}</optgroup>}
      {others.length > 0 && <optgroup label={t('reply_all')}>{others.map(option)}</optgroup>}
    </ChoiceRow>
  );
}
