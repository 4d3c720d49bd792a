import { datelineEnd } from '../dates/own-days.ts';
import { type Draft, sliceOf } from '../draft.ts';
import type { Entry } from '../lexicon.ts';
import type { Reading } from '../shelf.ts';
import { type Chunk, dateChunk, deedChunk, hitChunk, markChunk, type Parsed, plainChunk } from './chunk.ts';
import { counted } from './chunks-counted.ts';
import { uncounted } from './chunks-uncounted.ts';
import type { MentionMap } from './group.ts';

/** Cuts one sentence, tokens `[from, to)`, into chunks. */
export function parse(draft: Draft, mentions: MentionMap, from: number, to: number): Parsed {
  const chunks: Chunk[] = [];
  let i = from;
  while (i < to) {
    const chunk = chunkAt(draft, mentions, i, to, from);
    if (chunk === null) {
      i++;
      continue;
    }
    if (chunk.code !== '') chunks.push(chunk);
    i = chunk.to;
  }
  const codes = chunks.map((chunk) => chunk.code).join('');
  return { chunks, codes, voiceCodes: voiceCodesOf(draft, chunks, codes), from, to };
}

function voiceCodesOf({ language, norms }: Draft, chunks: readonly Chunk[], codes: string): string {
  if (!/[Rr"]/.test(codes)) return codes;
  return chunks
    .map((chunk, i) => {
      // *s'**est désolé** le prêtre*: whoever does so to himself is no object of it
      const said = codes[i + 1] === 'R' || (codes[i + 1] === '.' && /",?$/.test(codes.slice(0, i)));
      if (chunk.code === 'B' && said && language.reflexives.has(norms[chunk.from] as string)) return 'H';
      if (chunk.code !== '.' || 'io'.includes(codes[i - 1] ?? '_')) return chunk.code;
      if (chunk.group?.name != null) return 'N';
      const offices = chunk.act === undefined && language.speakers.get(norms[chunk.to - 1] as string);
      return offices === 'government' ? 'S' : '.';
    })
    .join('');
}

function chunkAt(draft: Draft, mentions: MentionMap, i: number, to: number, from: number): Chunk | null {
  const quantity = mentions.quantities.get(i);
  if (quantity !== undefined) return counted(draft, mentions, quantity, to);
  const date = mentions.dates.get(i);
  if (date !== undefined) return dateChunk(i, Math.min(date.to, to), date);
  const reading = draft.lexicon.read(i, to);
  const { hits, act: deed, mark } = reading;
  const actor = mentions.actors.get(i);
  // "took them **hostage**": the noun says what befell them where it is nobody spoken of
  const either = reading.letter === 'x' && hits.every(({ form }) => form === 'x');
  if (hits.length === 0 || actor !== undefined || either) {
    const group = uncounted(draft, mentions, reading, i, to);
    if (group !== null && !(either && group.code === '.')) return group;
  }
  // *se sont emparés de*: of things it is a seizure, of a town control
  if (hits.length > 0) return hitAt(draft, reading, i);
  if (deed?.act !== undefined) return deedChunk(i, i + reading.length, deed.act);
  if (mark !== null) return markAt(draft, mark, i);
  return other(draft, i, to, from);
}

function hitAt(draft: Draft, { hits, letter, act: deed, length }: Reading, i: number): Chunk {
  const to = i + length;
  const act = deed?.act;
  // *un **massacre***, *l'**incendie** d'un immeuble*: behind an article the verb is its noun
  // but *un **capturé*** is whom it befell
  const befallen = draft.tokens[i]!.accented && hits.some(({ form }) => form === 'D');
  if (
    draft.language.adjectivesFollow &&
    !befallen &&
    hits.some(({ form }) => form === 'F') &&
    isNoun(draft, i)
  )
    return hits.some(({ form }) => form === 'E') ? hitChunk('E', i, to, hits, act) : deedChunk(i, to, act);
  return hitChunk(
    letter,
    i,
    to,
    hits,
    act,
    letter === 'C' || letter === '.' ? sliceOf(draft, i, to) : undefined,
  );
}

function isNoun({ norms, language }: Draft, i: number): boolean {
  const before = norms[i - 1] === "'" ? (norms[i - 2] ?? '') : (norms[i - 1] ?? '');
  return (
    language.quantities.articles.has(before) ||
    language.contractions.has(before) ||
    language.singulars?.has(before) === true ||
    (norms[i - 1] === "'" && language.places.determiners.has(before))
  );
}

function markAt(draft: Draft, entry: Entry, i: number): Chunk {
  const mark = entry.mark as string;
  // *une **note** disait*: behind an article a word of saying is the noun
  const noun = mark === 'R' && isNamedAt(draft, i);
  if (noun) return plainChunk('S', i, i + entry.words.length);
  const code = mark === '~' || mark === "'" ? '' : mark;
  const either = code === '&' && draft.language.quantities.or.has(draft.norms[i] as string);
  const end = i + entry.words.length - (entry.report?.ahead ?? 0);
  return markChunk(code, i, end, entry.report, either || undefined);
}

/** Behind an article; in English behind a possessive too: "**its report** said". */
function isNamedAt({ language, norms }: Draft, i: number): boolean {
  const before = norms[i - 1] ?? '';
  const { articles } = language.quantities;
  if (articles.has(before)) return true;
  return !language.adjectivesFollow && language.possessives.has(before);
}

function other(draft: Draft, i: number, to: number, from: number): Chunk | null {
  const token = draft.tokens[i]!;
  if (token.kind === 'mark') {
    // a dash between spaces sets off what stands behind it, a hyphen joins
    const dash =
      token.norm === '-' && token.spaced && (draft.tokens[i + 1]?.spaced === true || opensWord(draft, i + 1));
    const code = dash ? (endsDateline(draft, i) ? ';' : ',') : PUNCTUATION[token.norm];
    if (code === undefined) return null;
    return plainChunk(code === '_' && i < to - 2 && i > from ? ';' : code, i, i + 1);
  }
  return plainChunk('.', i, i + 1);
}

/** "PORT ASKEL **-** A man was killed": where a story begins behind the place it was written in. */
function endsDateline(draft: Draft, i: number): boolean {
  const begins = draft.tokens[i + 1];
  return (begins?.capital === true || begins?.kind === 'number') && datelineEnd(draft) === i + 1;
}

/** "Blast kills nine **-governor**": a hyphen that leans on the word behind it alone sets it off. */
function opensWord({ tokens }: Draft, i: number): boolean {
  return tokens[i]?.kind === 'word';
}

const PUNCTUATION: { readonly [mark: string]: string } = {
  ',': ',',
  ';': ';',
  ':': ';',
  '–': ';',
  '—': ';',
  '(': '(',
  ')': ')',

  '"': '"',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '.': '_',
  '!': '_',
  '?': '_',
  '…': '_',
  '*': ';',
  '|': ';',
};
