const letterOrDigit = /[\p{L}\p{N}]\p{M}*/u;

/** The first letter or digit of a name, upper case, with its marks; "?" when it has none. */
export const firstLetter = (name: string): string => letterOrDigit.exec(name)?.[0].toUpperCase() ?? '?';
