import { type BackupProblem, BackupRefusal } from './backup-problem';

/** A person reads a few problems and then looks at the file. */
const most = 20;

/** Collects problems of rows; throws the first as `BackupRefusal` when there are too many to go on. */
export class ProblemList {
  readonly found: BackupProblem[] = [];

  add(kind: 'invalid' | 'duplicate' | 'dangling', where: string): void {
    this.found.push({ kind, where: where.slice(0, 200) });
    if (this.found.length >= most) this.throwIfAny();
  }

  throwIfAny(): void {
    const [first] = this.found;
    if (first !== undefined) throw new BackupRefusal(first);
  }
}
