// A code generator plugin: the schema's SDL as a module, so that the running gateway reads no files for it.
const { printSchemaWithDirectives } = require('@graphql-tools/utils');

module.exports = {
  plugin: (schema) =>
    `/** The whole schema, from schema/*.graphql. */\nexport const typeDefs = /* GraphQL */ ${JSON.stringify(printSchemaWithDirectives(schema))};\n`,
};
