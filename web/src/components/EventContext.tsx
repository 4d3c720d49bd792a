import { createContext, useContext } from 'react';
import type { Toll } from '../../../src/model/toll.ts';
import type { ClaimView, EventView, ReportRow } from '../../../src/views/shapes.ts';
import type { Names } from '../words/names.ts';

/** What the parts of the event page share, looked up once. */
export interface EventContextValue {
  readonly view: EventView;
  readonly names: Names;
  readonly claims: ReadonlyMap<string, ClaimView>;
  readonly reports: ReadonlyMap<string, ReportRow>;
  readonly openToll: (toll: Toll) => void;
}

const Context = createContext<EventContextValue | null>(null);

export const EventProvider = Context.Provider;

export function useEvent(): EventContextValue {
  const value = useContext(Context);
  if (value === null) throw new Error('useEvent is used outside EventProvider');
  return value;
}
