import type { Reader } from '@/lib/app/reader';
import type { SidebarView } from '@/lib/app/sidebar-view';
import type { Commitment, Direction } from '@/lib/domain/commitment';

type ClientView = Extract<SidebarView, { kind: 'client' }>;
type Rows = ClientView['shown']['rows'];

const withRows = (view: ClientView, rows: Partial<Rows>): ClientView => ({
  ...view,
  shown: { ...view.shown, rows: { ...view.shown.rows, ...rows } },
});

/** The view with further commitments below those of one side. */
export function appendCommitments(view: ClientView, direction: Direction, items: readonly Commitment[]): ClientView {
  const { items: before, total } = view.shown.rows[direction];
  return withRows(view, { [direction]: { items: [...before, ...items], total } });
}

/** The view without a commitment that was just settled; the totals count it no longer. */
export function withoutCommitment(view: ClientView, id: string): ClientView {
  const without = ({ items, total }: Rows['ours']): Rows['ours'] => {
    const left = items.filter((item) => item.id !== id);
    return { items: left, total: total - (items.length - left.length) };
  };
  const { ours, theirs } = view.shown.rows;
  return withRows(view, { ours: without(ours), theirs: without(theirs) });
}

/** The view with as many further commitments as the person had opened. */
export async function readFurther(
  reader: Reader,
  view: SidebarView,
  further: Readonly<Record<Direction, number>>,
): Promise<SidebarView> {
  if (view.kind !== 'client') return view;
  let grown = view;
  for (const direction of ['ours', 'theirs'] as const) {
    const limit = further[direction];
    if (limit === 0) continue;
    const { client, [direction]: first } = grown.shown.rows;
    const query = { clientId: client.id, direction, offset: first.items.length, limit };
    grown = appendCommitments(grown, direction, await reader.moreCommitments(query));
  }
  return grown;
}
