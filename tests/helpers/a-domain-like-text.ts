import fc from 'fast-check';

const label = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcxyz0189-'), minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('A', 'é', 'ß', 'о', 'ⓔ', '例', 'm', '\u200B', '\u202E', '_', '%'), maxLength: 4 }),
);

/** Text in the form of a domain: mostly one, at times with foreign letters, marks that show nothing and broken labels. */
export const aDomainLikeText = () => fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
