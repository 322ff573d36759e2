import { loadOnce } from './load-once.ts';

type AsyncMethod = (...args: never[]) => Promise<unknown>;

/**
 * A service whose modules are loaded when one of its methods is first called, so that a start need not wait for what
 * few requests ask for. Where they cannot be loaded the call rejects, and the next one tries again.
 * @param what names it in that error.
 * @param methods all of them, each of which returns a promise.
 */
export function createLateService<Service extends { [Name in keyof Service]: AsyncMethod }>(
  what: string,
  methods: { readonly [Name in keyof Service]: true },
  load: () => Promise<Service>,
): Service {
  const find = loadOnce(what, load);
  const toMethod = (name: string) => {
    const method = async (...args: never[]) => {
      const service = await find();
      return await service[name as keyof Service](...args);
    };
    return [name, method];
  };
  return Object.fromEntries(Object.keys(methods).map(toMethod)) as Service;
}
