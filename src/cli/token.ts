import { parseArgs } from 'node:util';
import { isTenantId } from '../auth/claims.ts';
import { loadSecret } from '../auth/secret.ts';
import { signToken } from '../auth/sign-token.ts';
import { loadConfig } from '../config/config.ts';
import { roles, type Role } from '../common/request-context.ts';

/** Prints a token for development: npm run token -- --tenant demo --user ada --role admin */

const usage = `usage: npm run token -- --tenant TENANT [--user USER] [--role ROLE]… [--hours HOURS]
  roles: ${roles.join(', ')}`;

function fail(message: string): never {
  process.stderr.write(`token: ${message}\n${usage}\n`);
  process.exit(2);
}

function parse() {
  try {
    return parseArgs({
      options: {
        tenant: { type: 'string' },
        user: { type: 'string', default: 'developer' },
        role: { type: 'string', multiple: true, default: ['employee'] },
        hours: { type: 'string', default: '720' },
        name: { type: 'string' },
        email: { type: 'string' },
      },
    }).values;
  } catch (error) {
    fail((error as Error).message);
  }
}

const { tenant, user, role, hours, name, email } = parse();
if (!isTenantId(tenant)) fail(`--tenant: expected letters, digits and . _ : -, got ${tenant ?? 'nothing'}`);
const unknown = role.find((each) => !(roles as readonly string[]).includes(each));
if (unknown !== undefined) fail(`--role: expected one of ${roles.join(', ')}, got ${unknown}`);
if (!(Number(hours) > 0)) fail(`--hours: expected a number above 0, got ${hours}`);

try {
  const config = loadConfig();
  const secret = loadSecret(config);
  if (secret === undefined)
    fail('expected AUTH_SECRET, got AUTH_JWKS_URL: only the issuer of its keys can sign tokens');
  const subject = {
    tenantId: tenant,
    userId: user,
    roles: role as Role[],
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
  };
  process.stdout.write(`${await signToken(config.auth, secret, subject, Number(hours) * 3600)}\n`);
} catch (error) {
  fail((error as Error).message);
}
