import { foldSpace } from '../letter';

/** Evidence shows a line, not a mail. UTF-16 units. */
const longest = 400;

/**
 * The longest line of a message that stands in the report as well, as it stands in the message, white space folded; '' when none
 * does. It is what the message is known by.
 */
export function reportedLine(reported: string, body: string): string {
  const told = foldSpace(reported);
  const lines = body.split('\n').map(foldSpace);
  const same = lines.filter((line) => line !== '' && line.length <= longest && told.includes(line));
  return same.sort((one, other) => other.length - one.length)[0] ?? '';
}
