/** What the ids in a record stand for; an id that is not there has gone. */
export interface ShortNames {
  readonly clients: ReadonlyMap<string, string>;
  readonly engagements: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, string>;
}
