// Writes docs/settings.md from the settings' own definitions in src/config/settings.ts.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ensureReady, root } from './setup.mjs';

await ensureReady();
const { settingGroups } = await import(path.join(root, 'dist', 'src', 'config', 'settings.js'));

const head = `<!-- Generated from src/config/settings.ts by npm run generate. -->

# Settings

The gateway reads its settings from environment variables when it starts. All are optional; an empty variable counts as
unset. An invalid setting aborts start-up with one line that names it, what was expected and what was found; secrets are
never repeated. A dash under "in production" means that the default fits.`;

const code = (text) => `\`${text}\``;

/** The default with its unit, or what applies without one. */
function toDefault(name, { default: value, text: { unset, unit } }) {
  const hasDefault = value !== undefined && !(Array.isArray(value) && value.length === 0);
  if (hasDefault === (unset !== undefined)) {
    throw new Error(
      `${name}: expected a default or the text "unset", got ${hasDefault ? 'both' : 'neither'}`,
    );
  }
  if (!hasDefault) return `unset: ${unset}`;
  const shown = typeof value === 'boolean' ? (value ? 'on' : 'off') : value;
  return unit === undefined ? code(shown) : `${code(shown)} ${unit}`;
}

/** The meaning; the accepted values stand behind it, if they are listed. */
function toMeaning({ choices, text: { meaning } }) {
  return choices ? `${meaning} One of ${choices.map(code).join(', ')}.` : meaning;
}

function toGroup([title, settings]) {
  const rows = Object.entries(settings).map(([name, setting]) => [
    code(name),
    toDefault(name, setting),
    setting.text.production ?? '—',
    toMeaning(setting),
  ]);
  const table = [['setting', 'default', 'in production', 'meaning'], ['---', '---', '---', '---'], ...rows];
  return `## ${title}\n\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}

const file = path.join(root, 'docs', 'settings.md');
const content = [head, ...Object.entries(settingGroups).map(toGroup)].join('\n\n');
writeFileSync(file, await format(content, { ...(await resolveConfig(file)), filepath: file }));
