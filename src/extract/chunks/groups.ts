import type { KnownActor } from '../../model/resolver.ts';
import type { Draft } from '../draft.ts';
import { type Entry, type Head, type Hit, PEOPLE } from '../lexicon.ts';
import type { ActorMention, QuantityMention } from '../mentions.ts';
import type { Group, MentionMap } from './group.ts';
import { withComplement } from './group-complement.ts';
import { SentenceWords } from './sentence-words.ts';

/** Reads the noun group at `at`, counted by `quantity` or by nothing; null where no noun stands there. */
export function readGroup(
  draft: Draft,
  mentions: MentionMap,
  quantity: QuantityMention | null,
  at: number,
  to: number,
): Group | null {
  const reader = new GroupReader(draft, mentions, to);
  return reader.read(quantity, at);
}

class GroupReader {
  readonly #draft: Draft;
  readonly #mentions: MentionMap;
  readonly #to: number;
  readonly #words: SentenceWords;
  #i = 0;
  #head: Head | null = null;
  #headEnd = 0;
  #actor: KnownActor | null = null;
  #demonymEnd = 0;
  #unknown = 0;
  #firstUnknown = -1;
  #hit: Hit | null = null;
  #other = false;
  #counted = false;
  #several = false;

  constructor(draft: Draft, mentions: MentionMap, to: number) {
    this.#draft = draft;
    this.#mentions = mentions;
    this.#to = to;
    this.#words = new SentenceWords(draft, mentions, to);
  }

  read(quantity: QuantityMention | null, at: number): Group | null {
    this.#i = at;
    this.#counted = quantity !== null;
    this.#several = (quantity?.quantity.low ?? 0) > 1;
    if (quantity !== null) this.#partitive();
    const wordsFrom = this.#i;
    while (this.#i < this.#to && this.#step());
    if (quantity !== null) this.#shareNoun();
    let end = this.#headEnd;
    if (this.#head === null) {
      if (this.#demonymEnd > 0) end = this.#demonymEnd;
      else if (quantity !== null && this.#firstUnknown >= 0) end = this.#firstUnknown + 1;
      else if (this.#other) end = wordsFrom;
      else return null;
    }
    if (this.#head !== null || this.#demonymEnd > 0) {
      const whole = withComplement(this.#words, end, quantity !== null, this.#head, this.#actor);
      end = whole.end;
      this.#head = whole.head;
      this.#actor = whole.actor;
    }
    // *le mouvement **chiite*** is no community
    if (this.#head?.number === 'group' && this.#actor?.kind === 'community') this.#actor = null;
    return {
      from: quantity?.from ?? at,
      to: end,
      quantity,
      head: this.#head ?? (this.#demonymEnd > 0 ? PEOPLE : null),
      wordsFrom,
      wordsTo: end,
      actor: this.#actor,
      other: this.#other,
      hit: this.#hit,
      name: null,
    };
  }

  /** "17 **northern** and 12 southern **soldiers**": counts of two parties that share the noun behind the last. */
  #shareNoun(): void {
    if (this.#head !== null || this.#actor === null || this.#draft.language.adjectivesFollow) return;
    const joint = this.#words.at(this.#i).find((entry) => entry.mark === '&');
    const next = this.#i + (joint?.words.length ?? 0);
    const counted = joint === undefined ? undefined : this.#mentions.quantities.get(next);
    if (counted === undefined) return;
    const other = readGroup(this.#draft, this.#mentions, counted, counted.to, this.#to);
    if (other?.head == null || other.head === PEOPLE || other.actor === null) return;
    this.#head = other.head;
    this.#headEnd = this.#i;
  }

  /** "three **of the 12** soldiers", *cinq **autres*** */
  #partitive(): void {
    // "scores of **the gunmen**": the phrase itself ends in "of"
    const { adjectivesFollow } = this.#draft.language;
    let of =
      !adjectivesFollow && this.#words.at(this.#i - 1).some((e) => e.mark === 'o' && e.words.length === 1);
    while (this.#i < this.#to) {
      const whole = this.#mentions.quantities.get(this.#i);
      if (of && whole !== undefined) {
        this.#i = whole.to;
        continue;
      }
      const entry = this.#words.at(this.#i).find((e) => e.mark !== undefined);
      if (entry?.mark === 'O') this.#other = true;
      else if (entry?.mark === 'o' && !of) of = true;
      else if (!(entry?.mark === "'" && of)) return;
      this.#i += entry.words.length;
    }
  }

  /** One token or phrase further into the group; false at its end. */
  #step(): boolean {
    const i = this.#i;
    const number = this.#mentions.quantities.get(i);
    if (number?.kind === 'model' && this.#head === null) {
      // "two 4x4s": the number is the noun's own
      const noun = this.#words.read(i).head;
      if (noun !== null) return this.#takeHead(noun);
    }
    if (number !== undefined && this.#head === null && NAMING.has(number.kind)) {
      // "a Mi-24 helicopter", "a 9-storey building"
      this.#i = number.to;
      return true;
    }
    // *un fusil **AK-47***
    const model = this.#head === null ? undefined : this.#modelBehind(i);
    if (model !== undefined) {
      this.#i = model;
      this.#headEnd = model;
      return true;
    }
    if (number !== undefined || this.#mentions.dates.has(i)) return false;
    const token = this.#draft.tokens[i]!;
    const { entries, head, mark } = this.#words.read(i);
    if (this.#head !== null && this.#words.isPossessive(i)) {
      // "the mayor's **office**": what is owned is meant, not the owner
      this.#head = null;
      this.#i = this.#draft.norms[i + 1] === 's' ? i + 2 : i + 1;
      return true;
    }
    const actor = this.#mentions.actors.get(i);
    // *deux **VDP*** are people of whom the name says whose they are
    // but *casques **bleus*** may be of any mission
    const names = actor?.actor.kind === 'un' ? 1 : 0;
    if (actor !== undefined && (head === null || actor.to >= i + head.words.length + names)) {
      return this.#takeActor(actor);
    }
    // "took 14 people **hostage**": said of them, and no noun of theirs
    if (this.#head?.number === 'many' && entries.some((e) => e.hit?.form === 'x')) return false;
    if (head !== null) return this.#takeHead(head);
    if (this.#head !== null) return this.#adjectives();
    const hit = entries.find((e) => e.hit !== undefined);
    // "two seriously wounded men"
    if (hit?.hit?.form === 'g' && this.#unknown === 0) {
      this.#i += hit.words.length;
      return true;
    }
    if (hit !== undefined) return this.#takeParticiple(hit);
    if (mark !== null) {
      if (mark.mark === 'O') this.#other = true;
      // "one of **Weru's** children": the owner's name stands before the noun
      else if (
        mark.mark === "'" &&
        this.#counted &&
        this.#unknown > 0 &&
        token.norm === "'" &&
        !token.spaced
      ) {
        this.#firstUnknown = -1;
      } else if (mark.mark !== '~' || this.#unknown > 0) return false;
      this.#i += mark.words.length;
      return true;
    }
    if (token.kind === 'mark') {
      if (!JOINS.has(token.norm) || (token.norm === '-' && token.spaced)) return false;
      this.#i++;
      return true;
    }
    const { language } = this.#draft;
    if (this.#unknown >= language.modifiers) return false;
    // where the noun comes first, "attack" is the noun and what follows it no head: *trois attaques djihadistes*
    if (language.adjectivesFollow && entries.some((e) => e.act !== undefined)) return false;
    // "the two **sides exchanged** prisoners": a plural and its verb, and no adjectives
    const [noun, verb] = [this.#draft.norms[i - 1] ?? '', token.norm];
    if (
      !language.adjectivesFollow &&
      this.#firstUnknown === i - 1 &&
      noun.endsWith('s') &&
      verb.endsWith('ed')
    )
      return false;
    if (this.#firstUnknown < 0 && token.kind === 'word') this.#firstUnknown = i;
    this.#unknown++;
    this.#i++;
    return true;
  }

  /** The end of *47* in *un fusil **AK-47***. */
  #modelBehind(i: number): number | undefined {
    if (!this.#draft.language.adjectivesFollow) return undefined;
    const hyphen = this.#draft.norms[i] === '-' && !this.#draft.tokens[i]!.spaced;
    const number = this.#mentions.quantities.get(hyphen ? i + 1 : i);
    return hyphen || number?.kind === 'model' ? number?.to : undefined;
  }

  /** *hélicoptères **Black Hawk** américains*: plain words behind the noun, where a nationality ends them. */
  #adjectives(): boolean {
    if (!this.#draft.language.adjectivesFollow) return false;
    for (let i = this.#i; i < Math.min(this.#i + 3, this.#to); i++) {
      if (this.#mentions.actors.get(i)?.demonym === true && i > this.#i) {
        this.#i = i;
        return true;
      }
      if (!this.#words.isPlain(i)) return false;
    }
    return false;
  }

  /** "killed three **FLN**": a number right before the name of an armed party counts its people. */
  #countsMembers({ actor, from, to }: ActorMention): boolean {
    if (!this.#counted || this.#unknown > 0 || actor.members === null || actor.kind === 'state') return false;
    return from > 0 && !this.#words.at(to).some((entry) => entry.act !== undefined);
  }

  #takeActor(mention: ActorMention): boolean {
    this.#actor ??= mention.actor;
    this.#i = mention.to;
    const head = this.#headWithin(mention);
    if (this.#head !== null) this.#headEnd = mention.to;
    else if (head !== null) {
      this.#head = head;
      this.#headEnd = mention.to;
    } else if (mention.demonym || mention.actor.kind === 'community' || this.#countsMembers(mention))
      this.#demonymEnd = mention.to;
    else this.#demonymEnd = 0;
    return true;
  }

  /** "Northern soldiers", *soldats nordistes* known as one actor still have their noun. */
  #headWithin(mention: ActorMention): Head | null {
    for (let i = mention.to - 1; i >= mention.from; i--) {
      const head = this.#words
        .at(i)
        .find((entry) => entry.head !== undefined && entry.head.number !== 'group')?.head;
      if (head !== undefined) return head;
    }
    return null;
  }

  /** "four **General** Service Unit officers", "two army **captain** cadets": the noun of one before that of several. */
  #isModifier({ head, words }: Entry): boolean {
    if (!this.#several || head?.number !== 'one' || this.#head !== null) return false;
    const next = this.#i + words.length;
    return this.#words.isPlain(next) && this.#words.nounWithin(next, 4);
  }

  #takeHead(entry: Entry): boolean {
    const head = entry.head as Head;
    if (this.#isModifier(entry)) {
      this.#i += entry.words.length;
      return true;
    }
    // "police officers": the last noun is the head, what the first said of the force is kept
    this.#head =
      this.#head === null ||
      this.#head.unit !== 'person' ||
      head.status !== 'unknown' ||
      head.unit !== 'person'
        ? head
        : { ...this.#head, number: head.number };
    this.#i += entry.words.length;
    this.#headEnd = this.#i;
    return true;
  }

  /** "three wounded soldiers": a measure word that stands before its noun. */
  #takeParticiple(entry: Entry): boolean {
    if (entry.hit?.form !== 'K' || this.#hit !== null) return false;
    const next = this.#i + entry.words.length;
    const follows =
      next < this.#to && !this.#mentions.quantities.has(next) && this.#words.nounWithin(next, 3);
    if (!follows) return false;
    this.#hit = entry.hit;
    this.#i = next;
    return true;
  }
}

const JOINS = new Set(['-', '"', '«', '“', "'", '/']);
/** Numbers that belong to a name or a measure inside the group and count nothing. */
const NAMING: ReadonlySet<string> = new Set([
  'model',
  'unitName',
  'label',
  'measure',
  'age',
  'distance',
  'duration',
]);
