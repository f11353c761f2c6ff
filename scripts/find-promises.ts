/**
 * `npm run --silent find-promises < rows.jsonl`: for each `{id, lang?, text, date, tz}` one JSON line
 * `{id, promise, request, change, complaint, delivery, approval, due, score}`. With `-- --due` it only fills `due`, for date
 * rows `{id, text, ref}` or `{id, text, date, tz}`, whatever the text is.
 */
import { createInterface } from 'node:readline';
import { runWithAlias } from './run-with-alias.ts';

const { labelRow, dueOf } = await runWithAlias<typeof import('./detection/label-row.ts')>(
  'scripts/detection/label-row.ts',
);
const onlyDue = process.argv.includes('--due');

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const row = JSON.parse(line) as import('./detection/label-row.ts').AskedRow;
  process.stdout.write(`${JSON.stringify(onlyDue ? { id: row.id, due: dueOf(row) } : labelRow(row))}\n`);
}
