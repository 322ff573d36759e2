import { createRequire } from 'node:module';

it('the gateway patches the copy of the driver that mongoose uses', () => {
  const require = createRequire(import.meta.url);
  const mongoose = createRequire(require.resolve('mongoose'));
  for (const file of ['cmap/connection.js', 'cmap/wire_protocol/responses.js']) {
    expect(require.resolve(`mongodb/lib/${file}`)).toBe(mongoose.resolve(`mongodb/lib/${file}`));
  }
});
