import type { ComponentProps } from 'react';
import styles from './icon-button.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className' | 'type' | 'aria-label' | 'title'> {
  /** What it does, for the tooltip and for screen readers. */
  readonly label: string;
}

export function IconButton({ label, ...rest }: Props) {
  return <button {...rest} type="button" className={styles.icon} aria-label={label} title={label} />;
}
