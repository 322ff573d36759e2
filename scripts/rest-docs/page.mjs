// The generated part of a page of docs/rest/: its operations with their parameters, bodies and answers.
import { toFieldRows, toType } from './fields.mjs';

const toCell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

/** A table without the columns that say nothing. */
function toTable(head, rows) {
  const columns = head.map((_, index) => index).filter((index) => rows.some((cells) => cells[index] !== ''));
  const toLine = (cells) => `| ${columns.map((index) => cells[index]).join(' | ')} |`;
  return [toLine(head), toLine(head.map(() => '---')), ...rows.map(toLine)].join('\n');
}

const toPath = ({ method, path }) => `\`${method} ${path}\``;
const statusesOf = (route, isWanted) =>
  Object.keys(route.responses).filter((status) => isWanted(Number(status)));
const isFailure = (status) => status >= 400;

function toOverview(operations) {
  return toTable(
    ['no.', 'operation', 'what it does', 'answers', 'fails with'],
    operations.map(({ number, routes }) => [
      `[${number}](#operation-${number})`,
      routes.map(toPath).join(', '),
      toCell(routes[0].summary),
      statusesOf(routes[0], (status) => !isFailure(status)).join(', ') || '—',
      statusesOf(routes[0], isFailure).join(', ') || '—',
    ]),
  );
}

function toParameters({ parameters = [] }) {
  if (parameters.length === 0) return [];
  const rows = parameters
    .toSorted((one, other) => Number(other.in === 'path') - Number(one.in === 'path'))
    .map(({ name, in: place, required, schema = {}, description = '' }) => [
      `\`${name}\``,
      place,
      toType(schema).replace(/^any$/, 'text'),
      required ? 'yes' : 'no',
      toCell(description),
    ]);
  return [toTable(['parameter', 'in', 'type', 'required', 'meaning'], rows)];
}

const jsonOf = (content) => content?.['application/json']?.schema;

function toBody({ requestBody }, seen, place) {
  const schema = jsonOf(requestBody?.content);
  if (!schema) return [];
  const { as, rows } = toFieldRows(schema, seen, `the body of ${place}`);
  if (as !== undefined) return [`The body is as ${as}.`];
  const cells = rows.map(({ field, type, isRequired, meaning }) => [
    `\`${field}\``,
    type,
    isRequired ? 'yes' : 'no',
    toCell(meaning),
  ]);
  return [toTable(['field of the body', 'type', 'required', 'meaning'], cells)];
}

function toAnswer({ responses }, seen, place) {
  const [[status, answer] = []] = Object.entries(responses).filter(([each]) => !isFailure(Number(each)));
  if (!answer) return [];
  const { as, rows } = toFieldRows(jsonOf(answer.content) ?? {}, seen, `the answer of ${place}`);
  if (as !== undefined) return [`The answer ${status} is as ${as}.`];
  if (rows.length === 0) return [`The answer ${status}: ${answer.description}.`];
  const cells = rows.map(({ field, type, isAlways, meaning }) => [
    `\`${field}\``,
    type,
    toCell([meaning, isAlways ? '' : 'may be absent'].filter(Boolean).join('; ')),
  ]);
  return [toTable([`field of the answer ${status}`, 'type', 'meaning'], cells)];
}

function toOperation({ number, routes }, seen) {
  const [route] = routes;
  const place = `operation ${number}`;
  return [
    `### <a id="operation-${number}"></a>${number}. ${routes.map(toPath).join(', ')}`,
    `${route.summary}.`,
    ...toParameters(route),
    ...toBody(route, seen, place),
    ...toAnswer(route, seen, place),
  ];
}

/** The bodies of failures, once for all operations that fail alike. */
function toFailures(operations) {
  const bodies = new Map();
  for (const { routes } of operations) {
    for (const [status, { content }] of Object.entries(routes[0].responses)) {
      if (!isFailure(Number(status))) continue;
      const key = JSON.stringify(jsonOf(content)?.properties);
      const { statuses } = bodies.get(key) ?? { statuses: new Set() };
      bodies.set(key, { schema: jsonOf(content), statuses: statuses.add(status) });
    }
  }
  return [...bodies.values()].map(({ schema, statuses }) =>
    toTable(
      [`field of a failure: ${[...statuses].toSorted().join(', ')}`, 'type', 'meaning'],
      toFieldRows(schema, new Map(), '').rows.map(({ field, type, meaning }) => [
        `\`${field}\``,
        type,
        toCell(meaning),
      ]),
    ),
  );
}

/** The Markdown of a page's operations. */
export function renderOperations(operations) {
  const seen = new Map();
  return [
    toOverview(operations),
    ...toFailures(operations),
    ...operations.flatMap((operation) => toOperation(operation, seen)),
  ].join('\n\n');
}

/** The Markdown of the catalogue of failures. @param statuses HTTP status by code. */
export function renderFailures(statuses) {
  return toTable(
    ['status', 'codes'],
    [...new Set(Object.values(statuses))].map((status) => {
      const codes = Object.keys(statuses).filter((code) => statuses[code] === status);
      return [status, codes.map((code) => `\`${code}\``).join(', ')];
    }),
  );
}
