import type { EventTypes } from '../model/event.ts';
import type { Act } from '../model/vocabulary.ts';

/** ACLED event and sub-event type, UCDP type of violence and PLOVER category of an act (SCHEMAS, 2.1, 2.2, 2.4). */
export function typesOf(act: Act | null, againstCivilians: boolean): EventTypes {
  const [acledEvent, acledSubEvent, plover] = (act === null ? undefined : TYPES[act]) ?? NONE;
  if (acledEvent === 'Battles' && againstCivilians) {
    return { acledEvent: 'Violence against civilians', acledSubEvent: 'Attack', ucdp: 3, plover };
  }
  const violent = acledEvent === 'Battles' || acledEvent === 'Explosions/Remote violence';
  return { acledEvent, acledSubEvent, ucdp: violent ? (againstCivilians ? 3 : 1) : null, plover };
}

type Row = readonly [string | null, string | null, string | null];

const NONE: Row = [null, null, null];

const TYPES: { readonly [act in Act]?: Row } = {
  attack: ['Battles', 'Armed clash', 'ASSAULT'],
  clash: ['Battles', 'Armed clash', 'ASSAULT'],
  ambush: ['Battles', 'Armed clash', 'ASSAULT'],
  repel: ['Battles', 'Armed clash', 'ASSAULT'],
  takeControl: ['Battles', 'Non-state actor overtakes territory', 'ASSAULT'],
  airstrike: ['Explosions/Remote violence', 'Air/drone strike', 'ASSAULT'],
  shelling: ['Explosions/Remote violence', 'Shelling/artillery/missile attack', 'ASSAULT'],
  bombing: ['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'ASSAULT'],
  suicideAttack: ['Explosions/Remote violence', 'Suicide bomb', 'ASSAULT'],
  abduct: ['Violence against civilians', 'Abduction/forced disappearance', 'ASSAULT'],
  agree: ['Strategic developments', 'Agreement', 'AGREE'],
  withdraw: ['Strategic developments', 'Non-violent transfer of territory', 'RETREAT'],
  declareWar: ['Strategic developments', 'Other', 'THREATEN'],
};
