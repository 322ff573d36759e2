import { subscribe, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Log } from '../../common/request-context.ts';
import {
  formatClientErrors,
  formatClientResult,
  toGraphQLError,
  type ErrorPolicy,
} from './error-formatting.ts';
import { NextMessage } from './next-message.ts';
import { FormattedError } from './formatted-error.ts';
import type { Outcome, Subscriber } from './subscriber.ts';

export interface GroupOptions {
  errorPolicy: ErrorPolicy;
  log: Log;
  /** Called when the group takes no more members: all have left, or its source has ended. */
  onOver: () => void;
}

/** One execution of a subscription for all who ask alike: each event is executed, formatted and serialised once. */
export class SubscriptionGroup {
  private readonly members = new Set<Subscriber>();
  private results: AsyncGenerator<ExecutionResult, void, void> | undefined;
  private isOver = false;
  private readonly options: GroupOptions;

  constructor(args: ExecutionArgs, options: GroupOptions) {
    this.options = options;
    void this.run(args);
  }

  /** From here on the subscriber misses no event, though the source may still be opening. */
  join(subscriber: Subscriber): void {
    this.members.add(subscriber);
  }

  /** The last one to leave ends the source. */
  leave(subscriber: Subscriber): void {
    this.members.delete(subscriber);
    if (this.members.size > 0 || this.isOver) return;
    this.endMembership();
    this.results
      ?.return()
      .catch((err: unknown) => this.options.log.error({ err }, 'Could not end the source of a subscription'));
  }

  private async run(args: ExecutionArgs): Promise<void> {
    const { errorPolicy, log } = this.options;
    try {
      const results = await subscribe(args);
      if (Symbol.asyncIterator in results) await this.deliverAll(results);
      // It could not be opened; the result tells why.
      else this.deliver(results);
      this.end({});
    } catch (error) {
      this.end({
        failure: new FormattedError(formatClientErrors([toGraphQLError(error)], errorPolicy, log)),
      });
    }
  }

  private async deliverAll(results: AsyncGenerator<ExecutionResult, void, void>): Promise<void> {
    this.results = results;
    // All who waited for it may have left meanwhile.
    if (this.isOver) await results.return();
    else for await (const result of results) this.deliver(result);
  }

  private deliver(result: ExecutionResult): void {
    const message = new NextMessage(formatClientResult(result, this.options.errorPolicy, this.options.log));
    for (const member of this.members) member.push(message);
  }

  private end(outcome: Outcome): void {
    this.endMembership();
    for (const member of this.members) member.end(outcome);
  }

  private endMembership(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.options.onOver();
  }
}
