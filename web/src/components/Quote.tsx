import type { ClaimView } from '../../../src/views/shapes.ts';
import { piecesOf } from '../words/codePoints.ts';
import { Covered } from './Covered.tsx';

/** The sentence a claim stands in, the claim's own words marked. */
export function Quote({ claim, language }: { claim: ClaimView; language: string | undefined }) {
  const { sentence, span } = claim;
  const from = sentence.start;
  const inside = span.start >= from && span.end <= sentence.end;
  const pieces = inside
    ? piecesOf(sentence.text, [{ start: span.start - from, end: span.end - from, value: claim.id }])
    : [{ text: sentence.text, marks: [] }];
  return (
    <Covered graphic={claim.graphic}>
      <q className="quote" lang={language}>
        {pieces.map((piece, i) =>
          piece.marks.length > 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
            <mark key={i}>{piece.text}</mark>
          ) : (
            piece.text
          ),
        )}
      </q>
    </Covered>
  );
}
