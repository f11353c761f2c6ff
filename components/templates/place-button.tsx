import { Button } from '@/components/common/button';
import type { TemplatePlace } from '@/lib/templates/template-problem';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly place: TemplatePlace;
  readonly onGo: (place: TemplatePlace) => void;
}

/** Names a place of a template and leads there. */
export function PlaceButton({ place, onGo }: Props) {
  const { t } = useCatalogue();
  const { part, line, column } = place;
  return (
    <Button look="plain" onClick={() => onGo(place)}>
      {t(part === 'body' ? 'template_place_body' : 'template_place_subject', { line, column })}
    </Button>
  );
}
