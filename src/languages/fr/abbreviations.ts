import { wordSet } from '../../extract/vocabulary.ts';

/** Words whose full stop ends no sentence. */
export const abbreviations = wordSet(
  `gén, col, cdt, cne, lt, adj, sgt, m, mm, mme, mmes, mlle, dr, pr, st, ste, no, art, av, bd, env, etc, janv,
   févr, avr, juil, sept, oct, nov, déc, cf, p, pp, vol, tél, mgr, me`,
);
