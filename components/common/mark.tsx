import { CircleCheck } from 'lucide-react';
import { firstLetter } from '@/lib/ui/first-letter';
import styles from './mark.module.css';

/** The first letter of a name, a question mark for nobody known, or Kept's own sign where no client is meant. */
export function Mark({ name, small = false }: { readonly name: string | null; readonly small?: boolean }) {
  return (
    <span className={`${styles.mark} ${small ? styles.small : ''}`} aria-hidden="true">
      {name === null ? <CircleCheck /> : firstLetter(name)}
    </span>
  );
}
