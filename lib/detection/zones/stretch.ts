import type { MailLine } from './mail-lines';

/** Lines that follow one another in a mail. A zone takes lines out of a stretch and gives back the stretches around them. */
export type Stretch = readonly MailLine[];

/** The stretches that are left of `lines` without those at which `taken` is true. */
export function withoutLines(lines: Stretch, taken: (at: number) => boolean): readonly Stretch[] {
  const left: MailLine[][] = [];
  let open: MailLine[] | undefined;
  for (const [at, line] of lines.entries()) {
    if (taken(at)) open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      left.push(open);
    }
  }
  return left;
}
