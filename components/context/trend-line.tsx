import { trendPoints } from '@/lib/ui/trend-points';
import styles from './facts.module.css';

/** In px; two px of air above and below keep the line's ends in the picture. */
const box = { width: 70, height: 10 };

interface Props {
  readonly values: readonly number[];
  readonly min: number;
  readonly max: number;
  /** What the line shows, in words. */
  readonly label: string;
}

export function TrendLine({ values, min, max, label }: Props) {
  const points = trendPoints(values, { min, max }, box);
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  return (
    <svg className={styles.line} viewBox="-1 -2 74 14" role="img" aria-label={label}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      <circle cx={last.x} cy={last.y} r="2" />
    </svg>
  );
}
