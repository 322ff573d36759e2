import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../../common/request-context.ts';
import type { CompiledOperation } from '../../packages/graphql-compiler/index.ts';

/**
 * A plugin of the gateway. A compiled operation that succeeds is answered without Apollo's hooks (fast-path.ts); so every
 * plugin says what stands in their place.
 */
export interface GatewayPlugin {
  hooks: ApolloServerPlugin<RequestContext>;
  fastPath: {
    /** Whether the request is left to Apollo and the hooks. */
    refuses?: (request: FastifyRequest) => boolean;
    /** Does what the hooks do before an operation is executed. */
    onOperation?: (context: RequestContext, operation: CompiledOperation) => void;
  };
}
