import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = path.resolve(import.meta.dirname, '../../../scripts/check-descriptions.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'descriptions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Checks one SDL text, or the project's own schema. */
function check(sdl?: string) {
  if (sdl !== undefined) writeFileSync(path.join(folder, 'planted.graphql'), sdl);
  const { status, stderr } = spawnSync(process.execPath, [script, ...(sdl === undefined ? [] : ['.'])], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, gaps: stderr.split('\n').filter((line) => line.includes('expected a description')) };
}

const complete = `
"A scalar of one sort." scalar Colour
"What has a colour." interface Painted { "Seen by daylight." colour: Colour }
"A thing with wheels." type Car implements Painted {
  "Seen by daylight." colour("In this light." light: Light = DAY): Colour
}
"Everything that is painted." union Thing = Car
"What shines." enum Light { "The sun." DAY "The moon." NIGHT }
"Which cars." input CarFilter { "Any of these." colours: [Colour!] }
"Marks a field." directive @paint("With this colour." colour: Colour) on FIELD
extend type Query { "Every car." cars("Which ones." filter: CarFilter): [Car!]! }
`;

describe('the check of descriptions', () => {
  it('passes the project’s schema', () => {
    expect(check()).toEqual({ status: 0, gaps: [] });
  });

  it('passes a schema in which everything is described', () => {
    expect(check(complete)).toEqual({ status: 0, gaps: [] });
  });

  it.each([
    ['"A scalar of one sort."', 'Colour'],
    ['"What has a colour."', 'Painted'],
    ['"A thing with wheels."', 'Car'],
    ['"In this light."', 'Car.colour(light:)'],
    ['"Everything that is painted."', 'Thing'],
    ['"What shines."', 'Light'],
    ['"The moon."', 'Light.NIGHT'],
    ['"Which cars."', 'CarFilter'],
    ['"Any of these."', 'CarFilter.colours'],
    ['"Marks a field."', '@paint'],
    ['"With this colour."', '@paint(colour:)'],
    ['"Every car."', 'Query.cars'],
    ['"Which ones."', 'Query.cars(filter:)'],
  ])('names what lacks the description %s', (description, coordinate) => {
    const line = complete.slice(0, complete.indexOf(description)).split('\n').length;
    expect(check(complete.replace(description, ''))).toEqual({
      status: 1,
      gaps: [`planted.graphql:${line} ${coordinate}: expected a description, got no description`],
    });
  });

  it('refuses an empty description, and one that repeats the name', () => {
    const planted = complete.replace('"The moon."', '" "').replace('"Every car."', '"Cars."');
    expect(check(planted).gaps).toEqual([
      'planted.graphql:8 Light.NIGHT: expected a description, got an empty description',
      'planted.graphql:11 Query.cars: expected a description, got only its name: "Cars."',
    ]);
  });
});
