/** What the list of events is asked for, as it stands in its address. */
export interface EventsSearch {
  rule?: string | undefined;
  q?: string | undefined;
  disputed?: true | undefined;
  from?: string | undefined;
  to?: string | undefined;
  party?: string | undefined;
  measure?: string | undefined;
  /** Where the event stands with its editors. */
  status?: string | undefined;
  /** west,south,east,north in degrees. */
  area?: string | undefined;
}
