import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface StepOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Reads what the runner counted; without it the step itself is one test. */
  readonly count?: () => Counts;
}

const root = join(import.meta.dirname, '..', '..');
const tools = join(root, 'node_modules', '.bin');

/** Runs one tool of the project with its output shown. A runner that fails without a failed test counts as one failure. */
export async function runStep(title: string, tool: string, args: string[], options: StepOptions = {}): Promise<Counts> {
  console.log(`\n== ${title}`);
  const ok = await succeeds(tool, args, options.env);
  if (!options.count) {
    console.log(ok ? `${title}: passed` : `${title}: FAILED`);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  }
  try {
    const counts = options.count();
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch (error) {
    console.error(`${title}: no counts`, error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function succeeds(tool: string, args: string[], env: StepOptions['env']): Promise<boolean> {
  const started = spawn(tool, args, {
    cwd: root,
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    started.on('error', (error) => {
      console.error(`${tool} did not start:`, error.message);
      resolve(false);
    });
    started.on('exit', (code) => resolve(code === 0));
  });
}

/** Vitest's JSON report; a file that failed to load holds no test, and counts as one failure. */
export function countVitest(file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright's JSON report; a test that passed only when repeated counts as failed. */
export function countPlaywright(file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
