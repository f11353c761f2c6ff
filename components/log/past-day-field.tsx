import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { LineField } from './line-field';

interface Props {
  readonly label: string;
  /** Calendar day; '' while what is typed is none. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onDay: (day: string) => void;
}

/** The day on which something happened: today or earlier. */
export function PastDayField({ label, value, error, onDay }: Props) {
  const { today } = useCatalogue();
  return <LineField type="date" max={today} label={label} value={value} error={error} onText={onDay} />;
}
