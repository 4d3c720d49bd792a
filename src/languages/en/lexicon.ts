import { Lexicon } from '../../extract/shelves.ts';
import { acts } from './acts.ts';
import { HEADS } from './heads.ts';
import { HITS } from './hits.ts';
import { MARKS } from './marks.ts';
import { REPORTING, SPEAKERS } from './reporting.ts';

/** Every word the English engine knows. */
export const lexicon = new Lexicon([...HITS, ...HEADS, ...MARKS, ...REPORTING, ...SPEAKERS, ...acts]);
