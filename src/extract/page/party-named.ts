import type { Party } from '../../model/party.ts';
import type { KnownActor } from '../../model/resolver.ts';

/** A party by its name, of the status its members have. */
export function partyNamed(words: string, known: KnownActor | null): Party {
  return {
    words,
    actor: known?.id ?? null,
    status: known?.members?.status ?? 'unknown',
    force: known?.members?.force ?? null,
    age: null,
    sex: null,
    occupation: null,
  };
}
