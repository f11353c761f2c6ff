/** Why a file is refused. `where` is a path in the file, such as `records.contact.12.clientId`. */
export type BackupProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'invalid'; readonly where: string }
  | { readonly kind: 'duplicate'; readonly where: string }
  | { readonly kind: 'dangling'; readonly where: string }
  | { readonly kind: 'unreadable' };

/** Ends the check of a file at its first problem that makes reading on pointless. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem) {
    super(`backup refused: ${problem.kind}`);
    this.problem = problem;
  }
}
