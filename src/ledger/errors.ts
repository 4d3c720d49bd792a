/** Something the caller can do something about; `next` says what. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;
  readonly next: string;
  constructor(code: LedgerErrorCode, message: string, next: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LedgerError';
    this.code = code;
    this.next = next;
  }
}

export type LedgerErrorCode =
  /** An entry that does not fit its schema. */
  | 'invalid'
  /** The same idempotency key came with another content. */
  | 'keyReused'
  /** Another process has the folder open. */
  | 'held'
  /** The store was made by a newer version. */
  | 'newer'
  /** The store cannot be reached or written. */
  | 'unavailable'
  /** What is stored contradicts itself. */
  | 'broken';
