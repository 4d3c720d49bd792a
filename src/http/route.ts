/** `/api/events/e3a9…/export` is counted as `/api/events/:id/export`, and all pages as one. */
export function routeOf(path: string): string {
  const [, api, noun, id, part, more] = path.split('/');
  if (api !== 'api' || noun === undefined || more !== undefined) return 'page';
  const known = /^[a-z.]{1,20}$/;
  if (!known.test(noun) || (part !== undefined && !known.test(part))) return 'other';
  return `/api/${noun}${id === undefined ? '' : '/:id'}${part === undefined ? '' : `/${part}`}`;
}
