import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../../common/request-context.ts';
import type { GatewayPlugin } from './plugin.ts';

/** Characters of an operation's name that are logged; clients choose it. */
const maxNameLength = 100;

/** Tells the request's log line which operation it was. */
function nameOperation({ trace }: RequestContext, operation: OperationDefinitionNode | undefined): void {
  trace.operation = operation?.name?.value.slice(0, maxNameLength) ?? `(${operation?.operation ?? 'none'})`;
}

export const logPlugin: GatewayPlugin = {
  hooks: {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, operation }) {
          nameOperation(contextValue, operation);
        },
      };
    },
  },
  fastPath: { onOperation: (context, { operation }) => nameOperation(context, operation) },
};
