/** What a related entry is, as rules ask for it. */
export type EntryKind = 'event' | 'person' | 'organisation' | 'accord' | 'other';
