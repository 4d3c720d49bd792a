import type { KnownActor } from '../model/resolver.ts';
import type { Country } from './country.ts';

/** What the shipped tables come to, in a form that JSON takes. */
export interface Prepared {
  readonly countries: readonly Country[];
  readonly actors: readonly KnownActor[];
  /** Under the first word of each name: name and what it stands for, in turns. */
  readonly shelves: { readonly [first: string]: readonly (string | Ref)[] };
}

/** An actor by its place among states and actors, a country's inhabitants by its code, a role with the words behind. */
export type Ref =
  | number
  | { readonly of: string }
  | { readonly role: string; readonly tail: readonly string[] };

/**
 * Working the tables out takes a tenth of the time that reading a short report does, so the bundle of the command line
 * holds what they come to in place of this (`scripts/lib/bundle.mjs`). Where there is nothing, as in the sources,
 * they are worked out as the registry opens.
 */
export const prepared: (() => Prepared) | null = null;
