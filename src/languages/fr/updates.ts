import type { UpdateWords } from '../../extract/update-words.ts';
import { phraseList, wordSet } from '../../extract/vocabulary.ts';

/** Phrases that tell a newer figure from the one it replaces. */
export const updates: UpdateWords = {
  newer: phraseList(
    `s'alourdit, s'est alourdi, s'alourdissait, passe à, passe de, est passé à, est passé de, passé à,
     désormais, porte à, porte le, porté à, portant à, portant le, portant ainsi, nouveau bilan, dernier bilan,
     bilan définitif, bilan actualisé, nouveau décompte, revu à la hausse, revu à la baisse, grimpe à, grimpé à,
     monte à, monté à, s'aggrave, s'est aggravé`,
  ),
  older: phraseList(
    `premier bilan, précédent bilan, bilan initial, bilan précédent, précédents bilans, initialement,
     dans un premier temps, d'abord annoncé, avait d'abord, avaient d'abord, auparavant, jusque là,
     bilan antérieur, premières informations`,
  ),
  still: wordSet('encore, toujours, reste, restent, restaient, demeurent, demeuraient'),
  instead: phraseList('au lieu de, au lieu des, contre, et non, et non pas, plutôt que'),
};
