/** One value that the rules refuse. */
export interface InvalidField {
  /** Where it is, as keys joined by dots: `contacts.0.addresses`. */
  readonly path: string;
  /** Why, as an id or a technical sentence; never a value. What people read is in the message catalogue. */
  readonly problem: string;
}

/** A value that the schemas or the rules of the domain refuse; nothing was written. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  readonly fields: readonly InvalidField[];

  constructor(fields: readonly InvalidField[]) {
    super(`not valid: ${fields.map((field) => `${field.path} (${field.problem})`).join(', ')}`);
    this.fields = fields;
  }
}
