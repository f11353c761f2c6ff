import { CountsSection } from '@/components/book/counts-section';
import { newId } from '@/lib/platform/new-id';
import { useCounts } from '@/lib/ui/use-counts';
import type { SectionProps } from './book-section-view';

export function CountsView({ services, changes, onError }: SectionProps) {
  const { reader, writer, listDismissals } = services;
  const counts = useCounts({ reader, writer, listDismissals, newId }, changes, onError);
  return counts.dismissals === null ? null : <CountsSection {...counts} dismissals={counts.dismissals} />;
}
