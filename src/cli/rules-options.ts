export interface RulesOptions {
  /** A folder to count firings in; true where none is given. */
  readonly extract?: string | true;
  readonly language?: string;
  readonly patterns?: boolean;
}
