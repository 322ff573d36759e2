import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { enableCompileCache } from '../src/compile-cache.ts';

describe('the cache of compiled code', () => {
  let parent: string;
  let dataDir: string;
  const folders: string[] = [];
  const enable = (folder: string) => folders.push(folder);
  beforeEach(() => {
    parent = mkdtempSync(path.join(tmpdir(), 'insight-gateway-cache-'));
    dataDir = path.join(parent, 'data');
    folders.length = 0;
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  test('lies in the data folder of an embedded store, which is made for it', () => {
    const folder = path.join(dataDir, 'compile-cache');
    expect(enableCompileCache({ dataDir, mongodbUri: undefined }, enable)).toBe(folder);
    expect(folders).toEqual([folder]);
    expect(existsSync(dataDir)).toBe(true);
  });

  test('makes no data folder beside a MongoDB', () => {
    expect(enableCompileCache({ dataDir, mongodbUri: 'mongodb://localhost' }, enable)).toBeUndefined();
    expect(folders).toEqual([]);
    expect(existsSync(dataDir)).toBe(false);
  });

  test('uses the data folder that is there beside a MongoDB', () => {
    expect(enableCompileCache({ dataDir: parent, mongodbUri: 'mongodb://localhost' }, enable)).toBe(
      path.join(parent, 'compile-cache'),
    );
  });
});
