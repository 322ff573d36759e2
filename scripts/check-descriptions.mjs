// Every type, field, argument and enum value of the schema says what it means. Names the ones that do not, by
// their schema coordinate (https://spec.graphql.org/draft/#sec-Schema-Coordinates).
// Usage: node scripts/check-descriptions.mjs [folder]; by default the project's schema/.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, visit } from 'graphql';
import { root } from './setup.mjs';

const described = new Set([
  Kind.SCHEMA_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

/** `Query.job(id:)` of the argument, from it outwards. */
function toCoordinate(node, ancestors) {
  const [type, ...path] = [...ancestors, node].filter((each) => each.name);
  const start =
    type?.kind === Kind.DIRECTIVE_DEFINITION ? `@${type.name.value}` : (type?.name.value ?? 'schema');
  return path.reduce((coordinate, { kind, name }, index) => {
    const isArgument = kind === Kind.INPUT_VALUE_DEFINITION && (index > 0 || start.startsWith('@'));
    return isArgument ? `${coordinate}(${name.value}:)` : `${coordinate}.${name.value}`;
  }, start);
}

const toLetters = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What is wrong with a description; undefined if it says something. */
function findFault({ name, description }) {
  if (!description) return 'no description';
  const letters = toLetters(description.value);
  if (letters === '') return 'an empty description';
  if (name && letters === toLetters(name.value)) return `only its name: "${description.value}"`;
  return undefined;
}

/** `file:line coordinate: expected a description, got …`, one for each gap. */
function findGaps(file, sdl) {
  const gaps = [];
  visit(parse(sdl), {
    enter(node, _key, _parent, _path, ancestors) {
      const fault = described.has(node.kind) ? findFault(node) : undefined;
      if (!fault) return;
      const nodes = ancestors.filter((each) => !Array.isArray(each));
      const line = (node.name ?? node).loc.startToken.line;
      gaps.push(`${file}:${line} ${toCoordinate(node, nodes)}: expected a description, got ${fault}`);
    },
  });
  return gaps;
}

const folder = path.resolve(process.argv[2] ?? path.join(root, 'schema'));
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
if (files.length === 0) throw new Error(`Expected .graphql files in ${folder}, got none`);
const gaps = files.flatMap((name) => {
  const file = path.join(folder, name);
  return findGaps(path.relative(process.cwd(), file), readFileSync(file, 'utf8'));
});
for (const gap of gaps) console.error(gap);
if (gaps.length > 0) console.error(`${gaps.length} of the schema's names lack a description.`);
process.exitCode = gaps.length > 0 ? 1 : 0;
