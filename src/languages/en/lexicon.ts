import { Lexicon } from '../../extract/shelves.ts';
import { acts } from './acts.ts';
import { HEADS } from './heads.ts';
import { MORE_HEADS } from './heads-more.ts';
import { HITS } from './hits.ts';
import { MARKS } from './marks.ts';
import { REPORTING, SPEAKERS } from './reporting.ts';

/** Every word the English engine knows. */
export const lexicon = new Lexicon([
  ...HITS,
  ...HEADS,
  ...MORE_HEADS,
  ...MARKS,
  ...REPORTING,
  ...SPEAKERS,
  ...acts,
]);
