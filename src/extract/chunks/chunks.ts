import { datelineEnd } from '../dates/own-days.ts';
import { type Draft, sliceOf } from '../draft.ts';
import type { Entry, Hit } from '../lexicon.ts';
import type { DateMention } from '../mentions.ts';
import type { Chunk, Parsed } from './chunk.ts';
import { counted } from './chunks-counted.ts';
import { uncounted } from './chunks-uncounted.ts';
import type { MentionMap } from './group.ts';

/** Cuts one sentence, tokens `[from, to)`, into chunks. */
export function parse(draft: Draft, mentions: Mentions, from: number, to: number): Parsed {
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
  if (!/[Rr]/.test(codes)) return codes;
  return chunks
    .map((chunk, i) => {
      if (chunk.code !== '.' || 'io'.includes(codes[i - 1] ?? '_')) return chunk.code;
      if (chunk.group?.name != null) return 'N';
      const offices = chunk.act === undefined && language.speakers.get(norms[chunk.to - 1] as string);
      return offices === 'government' ? 'S' : '.';
    })
    .join('');
}

type Mentions = Omit<MentionMap, 'dates'> & { readonly dates: ReadonlyMap<number, DateMention> };

function chunkAt(draft: Draft, mentions: Mentions, i: number, to: number, from: number): Chunk | null {
  const quantity = mentions.quantities.get(i);
  if (quantity !== undefined) return counted(draft, mentions, quantity, to);
  const date = mentions.dates.get(i);
  if (date !== undefined) return { code: 'd', from: i, to: Math.min(date.to, to), date };
  const { entries, hits, act: deed, mark } = draft.lexicon.read(i, to);
  const actor = mentions.actors.get(i);
  // "took them **hostage**": the noun says what befell them where it is nobody spoken of
  const either = hits.length > 0 && hits.every(({ hit }) => hit?.form === 'x');
  if (hits.length === 0 || actor !== undefined || either) {
    const group = uncounted(draft, mentions, entries, i, to);
    if (group !== null && !(either && group.code === '.')) return group;
  }
  if (hits.length > 0) {
    // *se sont emparés de*: of things it is a seizure, of a town control
    const chunk = hitChunk(draft, hits, i);
    return deed?.act === undefined ? chunk : { ...chunk, act: deed.act };
  }
  if (deed?.act !== undefined) return { code: '.', from: i, to: i + deed.words.length, act: deed.act };
  if (mark !== null) return markChunk(draft, mark, i);
  return other(draft, i, to, from);
}

function hitChunk(draft: Draft, entries: readonly Entry[], i: number): Chunk {
  const hits = entries.map((entry) => entry.hit as Hit);
  const forms = new Set(hits.map((hit) => hit.form));
  const first = entries[0] as Entry;
  const to = i + first.words.length;
  // *un **massacre***, *l'**incendie** d'un immeuble*: behind an article the verb is its noun
  if (forms.has('F') && draft.language.adjectivesFollow && isNoun(draft, i))
    return forms.has('E') ? { code: 'E', from: i, to, hits } : { code: '.', from: i, to };
  const code = letterOf(forms);
  if (code !== 'C' && code !== '.') return { code, from: i, to, hits };
  return { code, from: i, to, hits, words: sliceOf(draft, i, to) };
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

function letterOf(forms: ReadonlySet<string>): string {
  if (forms.has('I') && forms.has('D')) return 'W';
  if (forms.has('K') && forms.has('D')) return 'J';
  if (forms.has('D') && forms.has('E')) return 'Z';
  if (forms.has('c')) return '.';
  for (const form of ['C', 'L', 'K', 'F', 'k', 'I', 'D', 'E', 'V', 'j', 'l', 'x', 'g'])
    if (forms.has(form)) return form;
  return '.';
}

function markChunk(draft: Draft, entry: Entry, i: number): Chunk {
  const mark = entry.mark as string;
  // *une **note** disait*: behind an article a word of saying is the noun
  const noun = mark === 'R' && draft.language.quantities.articles.has(draft.norms[i - 1] ?? '');
  if (noun) return { code: 'S', from: i, to: i + entry.words.length };
  const code = mark === '~' || mark === "'" ? '' : mark;
  return {
    code,
    from: i,
    to: i + entry.words.length - (entry.report?.ahead ?? 0),
    ...(entry.report === undefined ? {} : { report: entry.report }),
    ...(code === '&' && draft.language.quantities.or.has(draft.norms[i] as string) ? { either: true } : {}),
  };
}

function other(draft: Draft, i: number, to: number, from: number): Chunk | null {
  const token = draft.tokens[i]!;
  if (token.kind === 'mark') {
    // a dash between spaces sets off what stands behind it, a hyphen joins
    const dash =
      token.norm === '-' && token.spaced && (draft.tokens[i + 1]?.spaced === true || opensWord(draft, i + 1));
    const code = dash ? (endsDateline(draft, i) ? ';' : ',') : PUNCTUATION[token.norm];
    if (code === undefined) return null;
    return { code: code === '_' && i < to - 2 && i > from ? ';' : code, from: i, to: i + 1 };
  }
  return { code: '.', from: i, to: i + 1 };
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
