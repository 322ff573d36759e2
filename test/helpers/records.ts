import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Stores } from '../../src/domains/stores.ts';

/** A valid record of each kind, as a file holds it. */
export const validRecords = {
  user: {
    id: 'user-7',
    email: 'mia@acme.example',
    fullname: 'Mia Berg',
    avatar: 'https://acme.example/mia.png',
  },
  department: { id: 'bakery', name: 'Bakery' },
  employee: {
    id: 'e-1',
    fullname: 'Mia Berg',
    departmentId: 'bakery',
    userId: 'user-7',
    weeklyHours: 38.5,
    startDate: '2024-02-29',
    endDate: '2026-12-31',
  },
  attendance: {
    id: 'a-1',
    employeeId: 'e-1',
    date: '2026-03-02',
    scheduledStart: '2026-03-02T08:00',
    scheduledEnd: '2026-03-02T16:30',
    clockIn: '2026-03-02T08:02:11',
    clockOut: '2026-03-02T16:31',
  },
  task: {
    id: 't-1',
    departmentId: 'bakery',
    employeeId: 'e-1',
    createdAt: '2026-03-02T09:15',
    dueDate: '2026-03-04',
    completedAt: '2026-03-03T17:00',
  },
  leave: { id: 'l-1', employeeId: 'e-1', type: 'sick', startDate: '2026-03-09', endDate: '2026-03-11' },
} as const;

export type RecordName = keyof typeof validRecords;

/** Attendance rows with ids of their own, on the days of half a year. */
export function createAttendance(index: number): Record<string, string | null> {
  const date = new Date(Date.UTC(2026, 0, 1) + (index % 180) * 86_400_000).toISOString().slice(0, 10);
  const isAbsent = index % 20 === 0;
  return {
    id: `a-${index}`,
    employeeId: `e-${index % 500}`,
    date,
    scheduledStart: `${date}T08:00`,
    scheduledEnd: `${date}T16:30`,
    clockIn: isAbsent ? null : `${date}T08:0${index % 10}`,
    clockOut: isAbsent ? null : `${date}T16:3${index % 10}:30`,
  };
}

export const importMutation = `mutation ($input: ImportWorkforceRecordsInput!) {
  importWorkforceRecords(input: $input) { savedCount userErrors { code field message } } }`;

/** The records' operation, for tests that replay all operations. */
export const recordGraphql = {
  'Mutation.importWorkforceRecords': () => ({
    query: importMutation,
    variables: { input: { users: [validRecords.user], attendance: [validRecords.attendance] } },
  }),
};

/** Makes the record store send every query that it knows. */
export async function runRecordQueries({ workforce: { records } }: Stores): Promise<void> {
  const [from, to] = [new Date('2026-03-02T08:00Z'), new Date('2026-03-02T16:00Z')];
  const period = { startDate: '2026-03-01', endDate: '2026-03-31' };
  // Twice: what exists is overwritten.
  for (let round = 0; round < 2; round++) {
    await records.saveAll('acme', 'user', [{ id: 'u', email: 'a@b.c', fullname: 'A', avatar: null }]);
    await records.saveAll('acme', 'department', [{ id: 'd', name: 'D' }]);
    await records.saveAll('acme', 'employee', [
      {
        id: 'e',
        fullname: 'E',
        departmentId: 'd',
        userId: 'u',
        weeklyHours: 40,
        startDate: '2026-01-01',
        endDate: null,
      },
    ]);
    await records.saveAll('acme', 'attendance', [
      {
        id: 'a',
        employeeId: 'e',
        date: '2026-03-02',
        scheduledStart: from,
        scheduledEnd: to,
        clockIn: from,
        clockOut: to,
      },
    ]);
    await records.saveAll('acme', 'task', [
      { id: 't', departmentId: 'd', employeeId: 'e', createdAt: from, dueDate: null, completedAt: to },
    ]);
    await records.saveAll('acme', 'leave', [
      { id: 'l', employeeId: 'e', type: 'sick', startDate: '2026-03-03', endDate: '2026-03-04' },
    ]);
  }
  await records.findData('acme', period);
  await records.findUsers('acme', ['u', 'v']);
}

/** A command, the import's unless another one is named, as a process of its own. */
export class ImportProcess {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;

  /** @param nodeOptions go before the command. */
  constructor(
    args: readonly string[],
    settings: Record<string, string>,
    nodeOptions: readonly string[] = [],
    command = 'import',
  ) {
    this.child = spawn(
      process.execPath,
      [...nodeOptions, path.resolve(`dist/bundle/${command}.js`), ...args],
      {
        env: { PATH: process.env.PATH, ...settings },
        stdio: 'pipe',
      },
    );
    this.child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr }));
    });
  }
}

/** Runs the import command to its end. */
export async function runImport(
  args: readonly string[],
  settings: Record<string, string>,
  input?: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const command = new ImportProcess(args, settings);
  command.child.stdin?.end(input);
  return await command.ended;
}
