/** A random id for a record or a command. */
export const newId = (): string => crypto.randomUUID();
