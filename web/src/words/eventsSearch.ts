/** What the list of events is asked for, as it stands in its address. */
export interface EventsSearch {
  rule?: string | undefined;
  q?: string | undefined;
  disputed?: true | undefined;
  from?: string | undefined;
  to?: string | undefined;
  party?: string | undefined;
  measure?: string | undefined;
}
