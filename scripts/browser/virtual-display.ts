import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** A screen that nobody sees, with a real mouse and keyboard, for what Playwright's own input does not reach. */
export interface VirtualDisplay {
  /** `:99`, the value of DISPLAY. */
  readonly name: string;
  /** Runs one command of xdotool. */
  readonly input: (...command: string[]) => Promise<void>;
  readonly close: () => void;
}

/** Programs that a virtual display needs and this machine lacks; set-up installs them on Debian. */
export const missingForDisplay = (): string[] =>
  ['Xvfb', 'xdotool'].filter((program) => spawnSync('which', [program]).status !== 0);

const run = promisify(execFile);

/** Starts Xvfb on a display that is free. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const name = `:${await firstLine(server)}`;
  return {
    name,
    input: async (...command) => {
      await run('xdotool', command, { env: { ...process.env, DISPLAY: name } });
    },
    close: () => server.kill(),
  };
}

/** The server writes the number of its display once it can be reached. */
function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (part) => {
      said += part;
      if (said.includes('\n')) resolve(said.trim());
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}
