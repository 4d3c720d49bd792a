import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Beside, Ledger } from '../../ledger/ledger.ts';
import type { Held } from '../../ledger/tail.ts';
import type { Keeper } from './keep.ts';
import type { Answer, Asked } from './thread.ts';

/** How long the other thread stays without being asked for anything, in milliseconds. */
const IDLE = 10_000;
/** How many entries of other processes are worth a question. */
const FAR = 1_000;
/** Of its memory, in MB, what is thrown away soon: most of what a fold makes is, and the less often it is looked through. */
const YOUNG = 192;

/**
 * Has a thread of its own fold what thousands of appends bring, so that this one need not stop appending for it: from
 * the first `follow` until nothing is asked of it for a while. Everything else is done here. Where the thread fails,
 * this one goes on from the rows as they are, and what is wrong shows itself here.
 */
export function keepBeside(ledger: Ledger, local: Keeper, program: URL): Keeper {
  const { beside } = ledger;
  // run from its source, it has no program that a thread could run
  if (beside === null || !existsSync(program)) return local;
  let thread: Thread | null = null;
  let failed = false;
  let last: Promise<void> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    clearTimeout(idle);
    const done = turn.then(work);
    turn = done
      .catch(() => undefined)
      .then(() => {
        if (thread !== null) idle = setTimeout(() => void inTurn(end).catch(() => undefined), IDLE).unref();
      });
    return done;
  };
  const reload = async (): Promise<void> => {
    const before = local.cursor();
    await local.reload();
    // keys that another process destroyed end here too, once their entries are read
    if (local.cursor().epoch !== before.epoch) for await (const _entry of ledger.entries(before.sequence));
  };
  const close = async (): Promise<void> => {
    const ended = thread;
    thread = null;
    last = Promise.resolve();
    await ended?.close();
  };
  const end = async (): Promise<void> => {
    await close();
    await reload();
  };
  const alone: Keeper['catchUp'] = async (upTo, tell) => {
    if (thread !== null) await end();
    await local.catchUp(upTo, tell);
  };
  beside.beforeClose(() => inTurn(close));

  return {
    ...local,
    follow: () =>
      inTurn(async () => {
        if (failed) return local.follow();
        thread ??= new Thread(program, beside.opening, local.cursor().sequence);
        const appended = beside.appended(thread.told);
        // what others append is left until it is worth while to read it
        if (appended.length === 0 && (await ledger.size()) - thread.told < FAR) return;
        // one batch waits while another is folded: who appends is never far ahead
        const before = last;
        last = thread.ask('follow', appended);
        last.catch(() => undefined);
        await before.catch(() => {
          failed = true;
          return alone();
        });
      }),
    catchUp: (upTo, tell) =>
      inTurn(async () => {
        if (thread === null || upTo !== undefined) return alone(upTo, tell);
        if ((await ledger.size()) === local.cursor().sequence) return;
        await thread.ask('catchUp', beside.appended(thread.told)).then(reload, () => {
          failed = true;
          return alone();
        });
      }),
    rebuild: (tell) =>
      inTurn(async () => {
        if (thread !== null) await end();
        await local.rebuild(tell);
      }),
  };
}

/** The other thread as this one sees it. */
class Thread {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  readonly #waiting = new Map<number, { done: () => void; failed: (error: Error) => void }>();
  #number = 0;
  #told: number;
  #error: Error | null = null;

  constructor(program: URL, opening: Beside['opening'], from: number) {
    this.#told = from;
    this.#worker = new Worker(fileURLToPath(program), {
      workerData: opening,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#fail(new Error('the thread that folds has ended'));
        resolve();
      });
    });
  }

  /** The last entry that it was handed, or has read by itself. */
  get told(): number {
    return this.#told;
  }

  ask(work: Asked['work'], appended: readonly Held[]): Promise<void> {
    if (this.#error !== null) return Promise.reject(this.#error);
    this.#told = appended.at(-1)?.row.sequence ?? this.#told;
    const number = ++this.#number;
    // a process that waits for it does not end; one that does not may
    this.#worker.ref();
    this.#worker.postMessage({ number, work, appended } satisfies Asked);
    return new Promise((done, failed) => this.#waiting.set(number, { done, failed }));
  }

  /** Lets what it does come to its end first. */
  async close(): Promise<void> {
    if (this.#error === null) await this.ask('close', []).catch(() => undefined);
    this.#worker.ref();
    await this.#ended;
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('error' in answer) waiting?.failed(new Error(answer.error));
    else {
      this.#told = Math.max(this.#told, answer.folded);
      waiting?.done();
    }
  }

  #fail(error: Error): void {
    this.#error ??= error;
    for (const { failed } of this.#waiting.values()) failed(error);
    this.#waiting.clear();
  }
}
