import { setTimeout } from 'node:timers/promises';
import { workforceRecordSet } from '../../src/domains/workforce/index.ts';
import { importFiles, ImportStopped, type ImportSink, type SourceFile } from '../../src/import/index.ts';

async function* toStream(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
const toFile = (name: string, lines: readonly string[]): SourceFile => ({
  name,
  format: 'ndjson',
  stream: toStream(lines.join('\n')),
});
const department = (id: string, name = 'Bakery') => JSON.stringify({ kind: 'department', id, name });

/** A session that says what happens to it. */
function createSink(happened: string[], changes: Partial<ImportSink> = {}): ImportSink {
  return {
    saveAll: async (type, records) => {
      happened.push(`${type} ${records.map(({ id }) => id).join(' ')}`);
    },
    finish: async () => void happened.push('finish'),
    ...changes,
  };
}

/** Imports the files of one session. @returns the report or what was thrown, and the faults. */
async function run(sink: ImportSink | undefined, files: readonly SourceFile[]) {
  const faults: string[] = [];
  const outcome = await importFiles({
    models: workforceRecordSet.models,
    sink,
    files,
    type: undefined,
    onLineError: ({ line, reason }, { name }) => faults.push(`${name} ${line}: ${reason}`),
  }).catch((error: unknown) => error);
  return { outcome, faults };
}

const refuse = async () => {
  throw new Error('the disk is full');
};

describe('files', () => {
  it('are read one after the other, and the session is finished once, at the end', async () => {
    const happened: string[] = [];
    const files = [
      toFile('one', [department('a'), '{', department('b')]),
      toFile('two', []),
      toFile('three', [department('a', 'Shop'), department('')]),
    ];
    expect(await run(createSink(happened), files)).toEqual({
      outcome: { read: 5, saved: 3, bad: 2 },
      faults: [
        'one 2: expected a JSON object, got "{", which is no JSON',
        'three 2: id: expected an id: text of 1 to 256 bytes, got nothing',
      ],
    });
    expect(happened).toEqual(['department a b', 'department a', 'finish']);
  });

  it('are checked without a session', async () => {
    const files = [toFile('one', [department('a')]), toFile('two', ['{', department('b')])];
    expect((await run(undefined, files)).outcome).toEqual({ read: 3, saved: 2, bad: 1 });
  });
});

describe('a session', () => {
  it('is finished where the store refuses a batch, and the files after it are not read', async () => {
    const happened: string[] = [];
    const usual = createSink(happened);
    const session = createSink(happened, {
      saveAll: async (type, records) =>
        records.some(({ id }) => id === 'b') ? await refuse() : await usual.saveAll(type, records),
    });
    const files = [
      toFile('one', [department('a')]),
      toFile('two', [department('b'), '{']),
      toFile('three', [department('c')]),
    ];
    const { outcome } = await run(session, files);
    expect(outcome).toBeInstanceOf(ImportStopped);
    expect(outcome).toMatchObject({ message: 'the disk is full', report: { read: 3, saved: 1, bad: 1 } });
    expect(happened).toEqual(['department a', 'finish']);
  });

  it('tells the first reason if it cannot be finished either', async () => {
    const session = createSink([], {
      saveAll: refuse,
      finish: async () => {
        throw new Error('the store is gone');
      },
    });
    const { outcome } = await run(session, [toFile('one', [department('a')])]);
    expect(outcome).toMatchObject({ message: 'the disk is full', report: { read: 1, saved: 0, bad: 0 } });
  });

  it('stops the import if it cannot be finished', async () => {
    const session = createSink([], { finish: refuse });
    const { outcome } = await run(session, [toFile('one', [department('a')])]);
    expect(outcome).toBeInstanceOf(ImportStopped);
    expect(outcome).toMatchObject({ message: 'the disk is full', report: { read: 1, saved: 1, bad: 0 } });
  });

  it('is finished where a file cannot be read to its end, after what is on its way', async () => {
    const happened: string[] = [];
    async function* fail(): AsyncGenerator<Buffer> {
      for (let index = 0; index < 600; index++) yield Buffer.from(`${department(`a-${index}`)}\n`);
      throw new Error('EIO');
    }
    const broken = { name: 'two', format: 'ndjson', stream: fail() } as const;
    const files = [toFile('one', [department('b')]), broken];
    const session = createSink(happened, {
      saveAll: async (_type, records) => {
        await setTimeout(100);
        happened.push(`saved ${records.length}`);
      },
    });
    expect((await run(session, files)).outcome).toEqual(new Error('EIO'));
    expect(happened).toEqual(['saved 1', 'saved 500', 'finish']);
  });
});
