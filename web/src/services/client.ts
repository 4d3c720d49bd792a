import { QueryClient } from '@tanstack/react-query';
import { Failure } from './api.ts';

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // what the server refused it would refuse again; a server that is starting may answer the second time
      retry: (count, error) =>
        count < 2 && !(error instanceof Failure && ['missing', 'refused'].includes(error.kind)),
      retryDelay: (count) => 400 * 2 ** count,
      // a server on this machine answers without any network
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
