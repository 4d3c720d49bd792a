import type { KnownActor } from '../model/resolver.ts';
import { AMERICAS } from './actors/americas.ts';
import { ASIA } from './actors/asia.ts';
import { CENTRAL_AFRICA } from './actors/central-africa.ts';
import { COMMUNITIES } from './actors/communities.ts';
import { EAST_AND_NORTH_AFRICA } from './actors/east-africa.ts';
import { EUROPE } from './actors/europe.ts';
import { INSTITUTIONS } from './actors/institutions.ts';
import { MEDIA } from './actors/media.ts';
import { MIDDLE_EAST } from './actors/middle-east.ts';
import { SAHEL } from './actors/sahel.ts';
import { readActorTable } from './table.ts';

const TABLES = [
  SAHEL,
  CENTRAL_AFRICA,
  EAST_AND_NORTH_AFRICA,
  MIDDLE_EAST,
  EUROPE,
  ASIA,
  AMERICAS,
  INSTITUTIONS,
  MEDIA,
  COMMUNITIES,
];

let read: readonly KnownActor[] | null = null;

/** The actors that ship, in the order in which they are written; read once. */
export function curatedActors(): readonly KnownActor[] {
  read ??= TABLES.flatMap(readActorTable);
  return read;
}
