import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getEvent, getEvents, getReport, search } from './api.ts';

/** Under another rule the old figures stay on the page until the new ones are there: nothing flickers. */
export const eventsQuery = (rule: string | undefined) =>
  queryOptions({
    queryKey: ['events', rule ?? ''],
    queryFn: ({ signal }) => getEvents(rule, signal),
    placeholderData: keepPreviousData,
  });

export const eventQuery = (id: string, rule: string | undefined) =>
  queryOptions({
    queryKey: ['event', id, rule ?? ''],
    queryFn: ({ signal }) => getEvent(id, rule, signal),
    placeholderData: (held, before) => (before?.queryKey[1] === id ? held : undefined),
  });

export const reportQuery = (id: string) =>
  queryOptions({ queryKey: ['report', id], queryFn: ({ signal }) => getReport(id, signal) });

export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: ({ signal }) => search(words, signal),
    placeholderData: keepPreviousData,
  });
