/** Every remark that a counting rule makes, by its form; what varies in it is handed to the reader's language. */
const FORMS = {
  differ: /^Sources differ: (.+)$/,
  disputed: /^\[disputed: (.+)\]$/,
  tierDiffers: /^sources of one tier differ: (.+)$/,
  newestDiffer: /^the newest differ: (.+); the lowest is the best$/,
  rows: /^(\d+) rows$/,
  pending: /^pending: a second independent report is needed$/,
  civiliansUnsaid: /^nobody says that they were civilians: the minimum is not known$/,
  overlap: /^(confirmed|potential) overlap with (.+) \((\d+)–(\d+)\) taken from .+$/,
  named: /^(\d+) named victims raise the minimum$/,
  identified: /^(\d+) victims named or identified raise the maximum above every source$/,
  knownAlone: /^(\d+) victims known by name or identified, and no source counts them$/,
  addedUp: /^added up over classes: (.+)$/,
  partRaises: /^a part of (\d+) raises the low$/,
  classes: /^classes come to at least (\d+), more than the (.+) given for all$/,
  unassessed: /^nobody assessed the sources of (\d+) of (\d+) claims: they stand as F$/,
  warZone: /^nobody said whether this was a war zone: deaths without a number stand as 3$/,
  noDeath: /^no death in any estimate: no event for UCDP$/,
  split: /^best splits into (.+)$/,
  conceded: /^conceded by a belligerent: (.+)$/,
  grade: /^grade: (\w+) \((.+)\)$/,
  strike: /^strike status: (.+)$/,
  headline: /^(counts|does not count) in the headline$/,
  periodLess: /^the events on record come to at least (\d+), more than the (.+) of the total$/,
  periodLeaves: /^the total of (.+) leaves (\d+|an unknown number) beyond the (.+) on record$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type NoteKey = keyof typeof FORMS;
export type NoteWords = { readonly [K in NoteKey]: (...varying: string[]) => string };

/** In the reader's language; null where the remark has no form that is known here. */
export function noteWords(note: string, words: NoteWords): string | null {
  for (const key of Object.keys(FORMS) as NoteKey[]) {
    const found = FORMS[key].exec(note);
    if (found !== null) return words[key](...found.slice(1));
  }
  return null;
}
