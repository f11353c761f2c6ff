/** The form of a name by which clients and contacts are sorted and found: composed, without case. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
