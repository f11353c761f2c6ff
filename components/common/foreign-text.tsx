import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';

/** Text of other people: it finds its own direction and cannot turn the words around it. */
export function ForeignText({ children, className }: { readonly children: string; readonly className?: string }) {
  return (
    <bdi dir="auto" className={className ?? ''}>
      {withoutDirectionMarks(children)}
    </bdi>
  );
}
