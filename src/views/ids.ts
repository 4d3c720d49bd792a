import { createHash } from 'node:crypto';

/** A mention's id as it goes into addresses, files and entries; an event goes by that of its first mention. */
export function publicId(mention: string): string {
  return `e${createHash('sha256').update(mention).digest('hex').slice(0, 15)}`;
}
