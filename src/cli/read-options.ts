/** What the commands that read a report are told of it. */
export interface ReadOptions {
  readonly json?: boolean;
  readonly language?: string;
  readonly kind?: string;
  readonly published?: string;
  readonly outlet?: string;
}

export interface ExplainOptions extends ReadOptions {
  readonly at?: string;
}
