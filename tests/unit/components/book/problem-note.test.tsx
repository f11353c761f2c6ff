// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ProblemNote } from '@/components/book/problem-note';
import type { BackupProblem } from '@/lib/ui/book-backup';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const problems: [BackupProblem, string][] = [
  [{ kind: 'too-large', megabytes: 200, limit: 64 }, 'The file is 200 MB; at most 64 MB can be restored.'],
  [{ kind: 'not-json' }, 'This is not JSON, or the file is cut off.'],
  [{ kind: 'not-a-backup' }, 'This is JSON, but not a backup of Kept.'],
  [{ kind: 'newer', version: 7 }, 'This backup was made by a newer Kept (format 7).'],
  [{ kind: 'invalid', where: 'client 3, name' }, 'A value is not what a backup may hold (client 3, name).'],
  [{ kind: 'duplicate', where: 'client 3' }, 'Two records have the same id (client 3).'],
  [{ kind: 'dangling', where: 'contact 2' }, 'A record points to another one that is not in the file (contact 2).'],
  [{ kind: 'unreadable' }, 'The browser could not read the file.'],
];

test.each(problems)('$kind has its sentence, and nothing was changed', (problem, sentence) => {
  renderInCatalogue(<ProblemNote fileName="old.json" problem={problem} />);
  const text = screen.getByRole('alert').textContent;
  expect(text).toContain(`old.json: ${sentence}`);
  expect(text).toMatch(/ Nothing was changed\.$/);
});

test('the same in Chinese', () => {
  renderInCatalogue(<ProblemNote fileName="old.json" problem={{ kind: 'not-json' }} />, 'zh-CN');
  expect(screen.getByRole('alert').textContent).toBe('old.json：文件不是 JSON 格式，或内容不完整。未作任何改动。');
});
