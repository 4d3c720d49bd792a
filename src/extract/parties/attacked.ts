import type { KnownActor } from '../../model/resolver.ts';
import type { Force } from '../../model/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { TollDraft } from '../extraction.ts';

/** "an ambush **of an army convoy** left 12 dead", *l'attaque de lundi **contre un poste militaire***: whose it was. */
export function attackedForce(
  draft: Draft,
  { parsed: { chunks, codes }, hit }: TollDraft,
): { force: Force; actor: KnownActor | null } | null {
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]?.act === undefined) continue;
    const at = chunks[i]!.act!.form === 'verb' && codes[hit] === 'k' ? OBJECT : ON;
    const on = at.exec(codes.slice(i + 1));
    const group = on === null ? undefined : chunks[i + 1 + on[0].length]?.group;
    if (group === undefined || (group.head?.unit === 'person' && group.head.number !== 'group')) continue;
    const own = group.actor?.members?.force;
    if (own === 'military' || own === 'police') return { force: own, actor: group.actor };
    for (let k = group.wordsFrom; k < group.wordsTo; k++) {
      const force = draft.language.forces.get(draft.norms[k] as string);
      if (force === 'military' || force === 'police') return { force, actor: group.actor };
    }
  }
  return null;
}

/** What an attack was on: "an attack **on a post**", "ambushed **a patrol**". */
const ON = /^[.]?(?:o?d)?[io]{1,2}(?=[GTpst])/;

const OBJECT = /^[.]?(?:(?:o?d)?[io]{1,2})?(?=[GTpst])/;

export function targetOf({ parsed: { chunks, codes }, hit }: TollDraft): number | null {
  for (let i = hit - 1; i >= 0; i--) {
    const form = chunks[i]?.act?.form;
    if (form === undefined) continue;
    // "an attack **on worshippers**", *ont ouvert le feu jeudi avant l'aube **sur des fidèles***
    const behind = form === 'noun' ? /^[.]?io?(?=[pG])/ : /^[.dP]{0,2}(?:i[.d]){0,2}i?o?(?=[pG])/;
    const against = behind.exec(codes.slice(i + 1));
    if (against === null) continue;
    const at = i + 1 + against[0].length;
    const head = chunks[at]?.group?.head;
    return head != null && head.unit === 'person' && head.number !== 'group' ? at : null;
  }
  return null;
}

/** "struck a bus **carrying soldiers**, killing nine": whoever is in or behind the thing that was hit. */
export function carriedOf({ parsed: { chunks, codes }, hit }: TollDraft): number | null {
  if (codes[hit] !== 'k' && codes[hit - 1] !== '&') return null;
  const carried = /[Tst][.io]{1,2}(?=p[^pGy;_]{0,8},(?:[kF][QGU].{0,3}&?)?$)/.exec(codes.slice(0, hit));
  if (carried === null) return null;
  const at = carried.index + carried[0].length;
  const head = chunks[at]?.group?.head;
  return head?.unit === 'person' && head.number === 'many' ? at : null;
}
