// Opens the store and reports who serves; closes it when its input ends.
import { openEmbeddedStore } from '../../../src/packages/embedded-mongo/index.ts';

const [, , dataDir = ''] = process.argv;
const store = await openEmbeddedStore({ dataDir, log: (message) => console.log(`log ${message}`) });
console.log(`open ${store.isServing ? 'serving' : 'guest'}`);
let wasServing = store.isServing;
setInterval(() => {
  if (store.isServing && !wasServing) console.log('took over');
  wasServing = store.isServing;
}, 5).unref();
process.stdin.resume();
process.stdin.once('end', () => {
  void store.close().then(() => process.exit(0));
});
