// Makes a fresh machine ready: packages and a Chromium. No dependencies, for Node 20 or later.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/find-chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const quiet = process.argv.includes('--quiet');
/** Holds the hash of the lock file that the installed packages came from. */
const stamp = join(root, 'node_modules', '.kept-setup');

/** @param {string} sentence */
function say(sentence) {
  // Not on standard output: `read-pages` prints its answer there.
  if (!quiet) console.error(sentence);
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs a command with its output on standard error, or kept back when quiet and shown only if it fails.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 */
function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (quiet && done.status !== 0) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  return done.status === 0;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function installPackages() {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    // `npm ci` makes it too; a cleaned checkout may lack it.
    const hasTypes = existsSync(join(root, '.wxt', 'tsconfig.json')) || run('npm', ['run', '--silent', 'prepare']);
    if (!hasTypes) stop('The generated types could not be made. See the lines above.');
    return;
  }
  say('Installing packages (once, about half a minute) ...');
  // What started us may have set NODE_ENV=production, which would leave out the tools.
  if (!run('npm', ['ci', '--include=dev', '--loglevel=error', '--no-fund', '--no-audit'])) {
    stop('The packages could not be installed. See the lines above; then run this again.');
  }
  writeFileSync(stamp, wanted);
}

const isDebianRoot = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string[]} names */
function installPrograms(...names) {
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quietly);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quietly);
}

function installChromium() {
  if (findChromium() !== null) return;
  const named = process.env.KEPT_CHROMIUM;
  if (named) stop(`KEPT_CHROMIUM names ${named}, which is no program. Correct it, or unset it.`);
  if (isDebianRoot()) {
    say('Installing Chromium (once) ...');
    // A bare machine has no Chinese font, and the demo and the pictures of the tests speak Chinese too.
    installPrograms('chromium', 'fonts-wqy-microhei');
  }
  if (findChromium() === null) stop(`No Chromium was found. ${howToGetChromium()}`);
}

/** For the one test with a real mouse and keyboard, which says so when it has to do without. Tried once. */
function installDisplay() {
  const tried = join(root, 'node_modules', '.kept-display');
  const has = (/** @type {string} */ program) => existsSync(`/usr/bin/${program}`);
  if (!isDebianRoot() || existsSync(tried) || (has('Xvfb') && has('xdotool'))) return;
  say('Installing a virtual display for the tests (once) ...');
  installPrograms('xvfb', 'xdotool');
  writeFileSync(tried, '');
}

function howToGetChromium() {
  const orNamed = 'or set KEPT_CHROMIUM to the path of a Chromium or Chrome for Testing; then run this again.';
  if (process.platform === 'darwin') return `Install one with "brew install --cask chromium", ${orNamed}`;
  if (process.platform === 'win32')
    return `Install one from https://www.chromium.org/getting-involved/download-chromium, ${orNamed}`;
  return `Install one with "sudo apt-get install chromium", or your system's own command, ${orNamed}`;
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) stop(`Kept needs Node 20 or later; this is ${process.versions.node}. Get one from https://nodejs.org.`);
installPackages();
installChromium();
// What npm runs this for.
if (process.env.npm_lifecycle_event === 'test') installDisplay();
