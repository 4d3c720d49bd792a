import { hash } from 'node:crypto';

/** A mention's id as it goes into addresses, files and entries; an event goes by that of its first mention. */
export function publicId(mention: string): string {
  return `e${hash('sha256', mention, 'hex').slice(0, 15)}`;
}
