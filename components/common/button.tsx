import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className' | 'disabled'> {
  readonly look?: 'go' | 'quiet' | 'plain';
  /** Rests, but keeps its place in the order of focus. */
  readonly resting?: boolean;
}

export function Button({ look = 'quiet', resting = false, type = 'button', onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={`${styles.button} ${look === 'quiet' ? '' : styles[look]}`}
      aria-disabled={resting || undefined}
      onClick={(event) => {
        if (resting) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
