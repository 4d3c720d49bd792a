import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { Failed, Missing } from './components/States.tsx';
import { EventPage } from './pages/EventPage.tsx';
import { EventsPage } from './pages/EventsPage.tsx';
import { Frame } from './pages/Frame.tsx';
import { ReportPage } from './pages/ReportPage.tsx';
import type { EventsSearch } from './words/eventsSearch.ts';

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>): { lang?: 'en' | 'fr' } =>
    search.lang === 'en' || search.lang === 'fr' ? { lang: search.lang } : {},
  search: { middlewares: [retainSearchParams(['lang'])] },
  component: Frame,
  notFoundComponent: Missing,
  errorComponent: ({ error, reset }: ErrorComponentProps) => <Failed error={error} again={reset} />,
});

const EVENTS_KEYS = ['rule', 'q', 'from', 'to', 'party', 'measure', 'status', 'area'] as const;

const events = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>): EventsSearch => ({
    ...Object.assign({}, ...EVENTS_KEYS.map((key) => optional(key, word(search[key])))),
    ...(search.disputed === true ? { disputed: true as const } : {}),
  }),
  component: EventsPage,
});

/** Everything of the event page that can be shared: rule, the rule before it, an open figure, filters. */
export interface EventSearch {
  rule?: string;
  from?: string;
  toll?: string;
  kind?: string;
  voice?: string;
  what?: string;
  /** The figure that is drawn over time. */
  time?: string;
  /** A released version: the event as it stood then. */
  version?: number;
}

const EVENT_KEYS = ['rule', 'from', 'toll', 'kind', 'voice', 'what', 'time'] as const;

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$id',
  validateSearch: (search: Record<string, unknown>): EventSearch => ({
    ...Object.assign({}, ...EVENT_KEYS.map((key) => optional(key, word(search[key])))),
    ...optional('version', /^\d+$/.test(String(search.version)) ? Number(search.version) : undefined),
  }),
  component: EventPage,
});

const report = createRoute({ getParentRoute: () => root, path: '/reports/$id', component: ReportPage });

export interface ReviewSearch {
  event?: string;
  report?: string;
  rule?: string;
}

const REVIEW_KEYS = ['event', 'report', 'rule'] as const;

/** A chunk of its own: readers never load what only coders need. */
const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: (search: Record<string, unknown>): ReviewSearch =>
    Object.assign({}, ...REVIEW_KEYS.map((key) => optional(key, word(search[key])))),
  component: lazyRouteComponent(() => import('./pages/ReviewPage.tsx'), 'ReviewPage'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/events/$id/edit',
  component: lazyRouteComponent(() => import('./pages/EditPage.tsx'), 'EditPage'),
});

const actor = createRoute({
  getParentRoute: () => root,
  path: '/actors/$id',
  component: lazyRouteComponent(() => import('./pages/ActorPage.tsx'), 'ActorPage'),
});

const actors = createRoute({
  getParentRoute: () => root,
  path: '/actors',
  component: lazyRouteComponent(() => import('./pages/ActorsPage.tsx'), 'ActorsPage'),
});

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyRouteComponent(() => import('./pages/AddPage.tsx'), 'AddPage'),
});

const places = createRoute({
  getParentRoute: () => root,
  path: '/places',
  component: lazyRouteComponent(() => import('./pages/PlacesPage.tsx'), 'PlacesPage'),
});

const styleguide = createRoute({
  getParentRoute: () => root,
  path: '/styleguide',
  component: lazyRouteComponent(() => import('./pages/StyleguidePage.tsx'), 'StyleguidePage'),
});

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

export const router = createRouter({
  routeTree: root.addChildren([events, event, report, review, edit, actor, actors, add, places, styleguide]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
