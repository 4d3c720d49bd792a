import { wordSet } from '../../extract/vocabulary.ts';

/** Words whose full stop ends no sentence. */
export const abbreviations = wordSet(
  `gen, col, lt, maj, capt, sgt, cpl, adm, cmdr, brig, mr, mrs, ms, dr, prof, rev, fr, msgr, st, no, nos, vs,
   inc, ltd, co, corp, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, mt, ft, gov, sen, rep, pres,
   sr, jr, u.s, etc, approx, dept, hon, messrs, mme, pfc, pvt, ave, blvd, lic, ing`,
);
