import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../request-context.ts';

/** Characters of an operation's name that are logged; clients choose it. */
const longestName = 100;

/** Tells the request's log line which operation it was. */
export const logPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operationName, operation }) {
        contextValue.trace.operation =
          operationName?.slice(0, longestName) ?? `(${operation?.operation ?? 'none'})`;
      },
    };
  },
};
