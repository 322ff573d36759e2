import { execFileSync, fork, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { HttpConnection } from './http-connection.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {Set<string>} */
const folders = new Set();

/** A folder of this run's own, removed at its end. */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'insight-gateway-bench-'));
  folders.add(folder);
  return folder;
}

// Whatever ends this process ends those it started, each by its own id, and removes what they wrote.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const [signal, number] of /** @type {const} */ ([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])) {
  process.on(signal, () => process.exit(128 + number));
}

/** A port that nobody listens on at this moment. @returns {Promise<number>} */
export async function findFreePort() {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a Node program. It ends with this process, and its standard output is dropped; it inherits nothing of
 * this process's settings but the path.
 * @param {string} file
 * @param {Record<string, string>} environment
 */
export function startProcess(file, environment) {
  const child = fork(file, {
    env: { PATH: process.env.PATH ?? '', ...environment },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Where a program is on the PATH; undefined if it is not. @param {string} name */
export function findProgram(name) {
  const files = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Starts any program that listens on a port, and waits until it does. It ends with this process.
 * @param {string} file
 * @param {string[]} argv
 * @param {number} port
 */
export async function startProgram(file, argv, port) {
  const child = spawn(file, argv, {
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const deadline = performance.now() + 10_000;
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}`);
    if (performance.now() > deadline) throw new Error(`${file} did not listen within 10 seconds`);
    await delay(10);
  }
  return child;
}

/** @param {number} port @returns {Promise<boolean>} */
async function isListening(port) {
  return await new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/**
 * Asks a program of the bench and resolves to its answer (see `peers/shared/answer.mjs`). One question at a time.
 * @param {ChildProcess} child
 * @param {string} question
 * @param {object} [details]
 * @returns {Promise<any>}
 */
export async function ask(child, question, details = {}) {
  return await new Promise((resolve, reject) => {
    const onExit = () => reject(new Error(`${child.spawnargs[1]} ended before it answered "${question}"`));
    child.once('exit', onExit);
    child.once('message', (/** @type {any} */ { error, answer }) => {
      child.off('exit', onExit);
      if (error === undefined) resolve(answer);
      else reject(new Error(`${child.spawnargs[1]}: ${error}`));
    });
    child.send({ question, ...details });
  });
}

/** @param {ChildProcess} child */
export async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const isEnded = await Promise.race([ended.then(() => true), delay(3_000, false)]);
  if (isEnded) return;
  child.kill('SIGKILL');
  await ended;
}

/**
 * Resolves as soon as the process answers the request with 200.
 * @param {ChildProcess} child
 * @param {number} port
 * @param {Buffer} request
 */
export async function waitUntilAnswering(child, port, request) {
  const deadline = performance.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs[1]} ended with code ${child.exitCode}`);
    if (performance.now() > deadline)
      throw new Error(`${child.spawnargs[1]} did not answer within 30 seconds`);
    const connection = await HttpConnection.open(port).catch(() => undefined);
    if (connection) {
      const answer = await connection.exchange(request).catch(() => undefined);
      connection.close();
      if (answer?.status === 200) return;
    }
    await delay(3);
  }
}

/** Resident memory of a process in MB. @param {ChildProcess} child */
export function residentMegabytes(child) {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024;
}
