// A code generator plugin: imports the schema's types under the name that `namespacedImportName` gives them.
module.exports = {
  plugin: (_schema, _documents, { namespacedImportName }) => ({
    prepend: [`import type * as ${namespacedImportName} from './schema-types.ts';`],
    content: '',
  }),
};
