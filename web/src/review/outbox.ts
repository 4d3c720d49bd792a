import type { ClaimView, DecisionRequest } from '../../../src/views/shapes.ts';

/** A decision with the claim as it stood before it. */
export interface Made {
  readonly request: DecisionRequest;
  readonly before: ClaimView;
}

export type Undone =
  | { readonly kind: 'nothing' }
  /** It had not been sent: nothing of it was ever written. */
  | { readonly kind: 'withheld'; readonly made: Made }
  /** It was written; this is the entry that takes it back. */
  | { readonly kind: 'countered'; readonly made: Made; readonly request: DecisionRequest };

/**
 * Decisions on their way to the ledger. The last one is held back until the next is made or a while has passed, so
 * that a slip of the finger leaves no trace; everything before it is sent in order, one at a time.
 */
export class Outbox {
  readonly #send: (request: DecisionRequest) => Promise<unknown>;
  readonly #failed: (made: Made, error: unknown) => void;
  /** Made and not held back any more, whether written already or not. */
  readonly #done: Made[] = [];
  readonly #waiting: Made[] = [];
  #held: Made | null = null;
  #busy = false;
  #running: Promise<void> = Promise.resolve();

  constructor(
    send: (request: DecisionRequest) => Promise<unknown>,
    failed: (made: Made, error: unknown) => void,
  ) {
    this.#send = send;
    this.#failed = failed;
  }

  make(made: Made): void {
    void this.flush();
    this.#held = made;
  }

  /** Sends what is held back; resolves when everything made so far is written. */
  flush(): Promise<void> {
    this.#release();
    if (!this.#busy) this.#running = this.#work();
    return this.#running;
  }

  /** The page goes away: everything that still waits is sent at once, for there is no later. */
  leave(): void {
    this.#release();
    for (const made of this.#waiting.splice(0)) void this.#deliver(made);
  }

  #release(): void {
    const made = this.#held;
    this.#held = null;
    if (made === null) return;
    this.#done.push(made);
    this.#waiting.push(made);
  }

  async #work(): Promise<void> {
    this.#busy = true;
    for (let made = this.#waiting.shift(); made !== undefined; made = this.#waiting.shift())
      await this.#deliver(made);
    // in one go with finding nothing left: what is made from now on starts another round
    this.#busy = false;
  }

  async #deliver(made: Made): Promise<void> {
    try {
      await this.#send(made.request);
    } catch (error) {
      const at = this.#done.indexOf(made);
      if (at >= 0) this.#done.splice(at, 1);
      this.#failed(made, error);
    }
  }

  /** Takes the last decision back. */
  undo(reason: string): Undone {
    if (this.#held !== null) {
      const made = this.#held;
      this.#held = null;
      return { kind: 'withheld', made };
    }
    const made = this.#done.at(-1);
    return made === undefined ? { kind: 'nothing' } : this.#counter(made, reason);
  }

  /** Takes back what was decided about this claim, be it long ago or by somebody else. */
  takeBack(claim: ClaimView, reason: string): Undone {
    if (this.#held?.request.claim === claim.id) return this.undo(reason);
    const made = this.#done.findLast(({ request }) => request.claim === claim.id);
    if (made !== undefined) return this.#counter(made, reason);
    const { decision } = claim;
    if (decision === null) return { kind: 'nothing' };
    const request = { claim: claim.id, verdict: decision.verdict, reason: decision.reason };
    return this.#counter({ request, before: { ...claim, decision: null } }, reason);
  }

  /** The ledger never deletes: a further entry brings the claim back to how it stood. */
  #counter(made: Made, reason: string): Undone {
    const request = { claim: made.request.claim, verdict: 'open', reason } as const;
    const at = this.#done.indexOf(made);
    if (at >= 0) this.#done.splice(at, 1);
    this.#waiting.push({ request, before: made.before });
    void this.flush();
    return { kind: 'countered', made, request };
  }
}
