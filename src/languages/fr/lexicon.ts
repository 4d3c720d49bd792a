import { Lexicon } from '../../extract/shelves.ts';
import { acts } from './acts.ts';
import { HEADS } from './heads.ts';
import { HITS } from './hits.ts';
import { MARKS } from './marks.ts';

/** Every word the French engine knows. */
export const lexicon = new Lexicon([...HITS, ...HEADS, ...MARKS, ...acts]);
