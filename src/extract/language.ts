import type { Force, LanguageCode, VoiceKind } from '../model/vocabulary.ts';
import type { VouchingWords } from './attribution/vouching-words.ts';
import type { DateWords } from './dates/dates.ts';
import type { ActorWords } from './names/actor-words.ts';
import type { PageWords } from './page/words.ts';
import type { PlaceWords } from './places/place-words.ts';
import type { QuantityWords } from './quantities.ts';
import type { TollRule } from './rule.ts';
import type { ScopeWords } from './scope/scope-words.ts';
import type { Lexicon } from './shelves.ts';
import type { UpdateWords } from './update-words.ts';

/**
 * What a language brings to the engine: words and rules as data. `languages/<code>/index.ts` exports one, and
 * only `languages/index.ts` lists them; the engine is handed the value and never imports a language.
 */
export interface Language {
  readonly code: LanguageCode;
  /** Determiners of one alone, where nouns have one form for one and for many: *son* fils. */
  readonly singulars?: ReadonlySet<string>;
  /** Folded words behind which a full stop ends no sentence ("gen", "col", "mr"). */
  readonly abbreviations: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  /** Given names: what tells a person's name where capitals tell nothing. */
  readonly firstNames: ReadonlySet<string>;
  /** How many words that the lexicon does not know may stand between a number and its noun. */
  readonly modifiers: number;
  /** Adjectives stand behind their noun: *hélicoptères Black Hawk américains*. */
  readonly adjectivesFollow: boolean;
  readonly quantities: QuantityWords;
  readonly dates: DateWords;
  readonly actors: ActorWords;
  readonly places: PlaceWords;
  readonly claims: readonly TollRule[];
  /** What kind of voice a word makes of its speaker: "witnesses", "hospital", *ministère*. */
  readonly speakers: ReadonlyMap<string, VoiceKind>;
  /** Words that put a claim at a distance ("reportedly"), make it a fear, a total or an older event. */
  readonly hedges: Hedges;
  readonly scope: ScopeWords;
  readonly updates: UpdateWords;
  /** What a bare noun says of the force that speaks: "army", *police*. */
  readonly forces: ReadonlyMap<string, Force>;
  /** Words that put a group in the state's camp or in that of its armed opponents. */
  readonly camps: Camps;
  /** Words by which an armed side tells of its own: *pertes*, "losses" (`losses`), *déplorer* (`mourning`). */
  readonly own: { readonly losses: ReadonlySet<string>; readonly mourning: ReadonlySet<string> };
  /** "**all** farmers", *pour la **plupart***: whoever stands there is who a count is of. */
  readonly wholly: ReadonlySet<string>;
  /** Pronouns for several of whom some are counted: "three of **them**" (`many`), ***en** a tué dix* (`some`). */
  readonly them: { readonly many: ReadonlySet<string>; readonly some: ReadonlySet<string> };
  /** "the **mission**": of those that keep the peace, where the report names one. */
  readonly missions: ReadonlySet<string>;
  /** Of arms: taken back or found by those who keep order, so the other side's: *récupéré*, "recovered". */
  readonly recovering: ReadonlySet<string>;
  /** Phrases that a sentence begins with that says who those are whom the one before counted: *il s'agit de*. */
  readonly identities: readonly string[];
  /** Who serves in a force that the noun does not tell: *agents*, *éléments*. */
  readonly agents: ReadonlySet<string>;
  /** What is done with a toll that is given out: *a **livré** … un bilan*. */
  readonly publishing: ReadonlySet<string>;
  /** Words of saying that say who did it: what is told before them is not theirs. */
  readonly blaming: ReadonlySet<string>;
  /** Parts of a country that no one speaks for: *centre*, "north". */
  readonly compass: ReadonlySet<string>;
  /** Verbs of counting that are no words of saying: *en **compte** douze*. */
  readonly counting: ReadonlySet<string>;
  /** Of those, what is done for the hurt. */
  readonly treating: ReadonlySet<string>;
  /** Those who speak for a state: *gouvernement*, "ministry". */
  readonly states: ReadonlySet<string>;
  /** Men of whom the noun says nothing: *hommes*, "men". */
  readonly men: ReadonlySet<string>;
  /** Words of a force in a speaker's: *une source **sécuritaire***. */
  readonly forcesTell: ReadonlySet<string>;
  /** Nouns for people by what befell them: *blessés*, "missing". */
  readonly stricken: ReadonlySet<string>;
  /** Waters that a country's name is that of: *fleuve*, "lake". */
  readonly waters: ReadonlySet<string>;
  /** Verbs by which an armed side says that a deed was its own: "**claimed** the blast", *revendique*. */
  readonly claiming: ReadonlySet<string>;
  /** What raiders ride: *motos*. */
  readonly mounts: ReadonlySet<string>;
  /** What the dead are counted by: "bodies", *corps*. */
  readonly bodies: ReadonlySet<string>;
  /** Groups that a number behind "of" tells the size of: "a **family** of eight". */
  readonly collectives: ReadonlySet<string>;
  /** "victims": of a report that has told of dead they are those. */
  readonly victims: ReadonlySet<string>;
  /** Words that hold an article: *du*, *au*. */
  readonly contractions: ReadonlySet<string>;
  /** "its", "their": what is counted belongs to whoever speaks or acts. */
  readonly possessives: ReadonlySet<string>;
  /** Behind a group they make it the speaker's own: "on our side", *côté ami*. */
  readonly ownSide: readonly string[];
  /** "on the **side** of": whoever stands behind is one of two that fight. */
  readonly sideWords: ReadonlySet<string>;
  /** Beside such a word, whose side it is: *côté **militaire***. */
  readonly sides: ReadonlyMap<string, Force | 'civilian'>;
  readonly losses: LossWords;
  /** Whoever speaks for another: "spokesman", *porte-parole*. */
  readonly spokesmen: ReadonlySet<string>;
  /** Offices that one person holds where a story is set: "governor", *préfet*. */
  readonly offices: ReadonlySet<string>;
  /** Ranks that somebody holds in a party's armed forces: "colonel", *général*. */
  readonly officers: ReadonlySet<string>;
  /** Whoever is so of something belongs to it: "**member** of", *un **cadre** de*. */
  readonly ranks: ReadonlySet<string>;
  /** Verbs that say something with a toll alone: "**gave** a toll of 22", "**raised** the number of dead". */
  readonly giving: ReadonlySet<string>;
  /** Verbs that tell where no count of people stands behind them: "**admitted** nine wounded" tells nothing. */
  readonly admitting: ReadonlySet<string>;
  /** Pronouns that only a person goes by: "he", and no ministry. */
  readonly personals: ReadonlySet<string>;
  readonly vouching: VouchingWords;
  /** Pronouns that make a verb one's own: *s'est désolé*. */
  readonly reflexives: ReadonlySet<string>;
  /** Pronouns that no person goes by: "it". */
  readonly neuters: ReadonlySet<string>;
  /** Of articles and pronouns: whether they are of several, and of which gender. */
  readonly agreement: ReadonlyMap<string, Agreement>;
  /** Verbs of mourning so many, where they are no words of saying. */
  readonly laments: ReadonlySet<string>;
  /** What those whose work it is do with the dead and hurt that they count: *a **reçu** 15 corps*, "**found** two bodies". */
  readonly registering: ReadonlySet<string>;
  /** Pronouns that mean nobody told of before: *on estime que*. */
  readonly impersonals: ReadonlySet<string>;
  /** Before a speaker they mean the one before: "the **same** source", *cette source*. */
  readonly sameWords: ReadonlySet<string>;
  /** Words by which a speaker speaks of themselves. */
  readonly firstPersons: ReadonlySet<string>;
  /** What parties publish: "statement", *communiqué*. */
  readonly documents: ReadonlySet<string>;
  /** "claim", "sources", *bilan*: behind a party's name in a box they make it a speaker. */
  readonly claimNouns: ReadonlySet<string>;
  /** What takes up an organisation that has spoken by its name: "the charity", *l'ONG*. */
  readonly organisations: ReadonlySet<string>;
  /** Behind a name they make it another's: "the Front-**linked** council". */
  readonly linking: ReadonlySet<string>;
  /** What a reader does to a document: "**seen** by the agency". */
  readonly seeing: ReadonlySet<string>;
  /** Words for a figure by itself: "put the **figure** at 31". */
  readonly figures: ReadonlySet<string>;
  /** Phrases that tell of a silence, as folded tokens parted by blanks: "gave no", *n'a pas communiqué*. */
  readonly silences: readonly string[];
  /** Whether a heading opens a section on what came before: "Background", *Contexte*. */
  isBackground(heading: string): boolean;
  readonly page: PageWords;
}

export interface Agreement {
  readonly many: boolean;
  /** Not there where the word has one form for both. */
  readonly feminine?: boolean;
}

export interface Camps {
  readonly loyal: ReadonlySet<string>;
  readonly rebel: ReadonlySet<string>;
  /** "attackers", *assaillants*: whoever attacked. */
  readonly attacking: ReadonlySet<string>;
  /** "the movement", *le groupe*: an armed group, where the report names one. */
  readonly groups: ReadonlySet<string>;
}

/** Words that make the dead and hurt the subject's own: "**left** nine dead **on the battlefield**". */
export interface LossWords {
  readonly leaving: ReadonlySet<string>;
  readonly behind: readonly string[];
}

export interface Hedges {
  readonly alleged: ReadonlySet<string>;
  readonly feared: ReadonlySet<string>;
  /** Before such a word they make it a reason: "**for** fear of reprisals", *par crainte de*. */
  readonly reasons: ReadonlySet<string>;
  /** Phrases, folded tokens parted by blanks, that tell of a period or several events. */
  readonly cumulative: readonly string[];
  /** Phrases that put it in an older event told as context. */
  readonly background: readonly string[];
}
