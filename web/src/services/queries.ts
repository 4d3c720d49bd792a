import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  type EventsAsked,
  getActor,
  getActors,
  getCustody,
  getEvent,
  getEvents,
  getEventsPage,
  getReport,
  search,
} from './api.ts';

/** Under another rule the old figures stay on the page until the new ones are there: nothing flickers. */
export const eventsQuery = (rule: string | undefined) =>
  queryOptions({
    queryKey: ['events', rule ?? ''],
    queryFn: ({ signal }) => getEvents(rule, signal),
    placeholderData: keepPreviousData,
  });

/** With a version, the event as it was released; without one, as it stands now. */
export const eventQuery = (id: string, rule: string | undefined, version?: number) =>
  queryOptions({
    queryKey: ['event', id, rule ?? '', version ?? ''],
    queryFn: ({ signal }) => getEvent(id, rule, version, signal),
    placeholderData: (held, before) =>
      before?.queryKey[1] === id && before.queryKey[3] === (version ?? '') ? held : undefined,
  });

export const reportQuery = (id: string) =>
  queryOptions({ queryKey: ['report', id], queryFn: ({ signal }) => getReport(id, signal) });

export const custodyQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'custody'],
    queryFn: ({ signal }) => getCustody(id, signal),
  });

export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: ({ signal }) => search(words, signal),
    placeholderData: keepPreviousData,
  });

/** The list by pages of the server; another rule or filter keeps the old rows until the new ones are there. */
export const eventsListQuery = (asked: EventsAsked) =>
  infiniteQueryOptions({
    queryKey: ['events', 'list', asked],
    queryFn: ({ signal, pageParam }) => getEventsPage({ ...asked, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Every name of every actor, for a search in both languages. */
export const actorNamesQuery = queryOptions({
  queryKey: ['actors', 'names'],
  staleTime: 60_000,
  queryFn: async ({ signal }) => {
    const names = new Map<string, readonly string[]>();
    let after: string | undefined;
    do {
      const page = await getActors(after, 1_000, signal);
      for (const { actor } of page.rows)
        names.set(actor.id, [actor.name, ...actor.names.map(({ name }) => name)]);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return names;
  },
});

export const actorQuery = (id: string) =>
  queryOptions({ queryKey: ['actor', id], queryFn: ({ signal }) => getActor(id, signal) });

export const actorsQuery = infiniteQueryOptions({
  queryKey: ['actors', 'list'],
  queryFn: ({ signal, pageParam }) => getActors(pageParam, 100, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
});
