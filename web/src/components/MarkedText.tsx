import { Link } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { type Piece, piecesOf } from '../words/codePoints.ts';
import { claimAnchor } from './ClaimLink.tsx';
import { Covered } from './Covered.tsx';

interface Numbered {
  readonly claim: ClaimView;
  readonly number: number;
}

/** The text as captured; every stretch that a claim stands on is marked and leads to it in the panel. */
export const MarkedText = memo(function MarkedText({
  text,
  claims,
  current,
  language,
  covered,
}: {
  text: string;
  claims: readonly ClaimView[];
  current: string | null;
  language: string;
  /** The whole text is covered already: its claims need no cover of their own. */
  covered: boolean;
}) {
  const pieces = useMemo(
    () =>
      piecesOf<Numbered>(
        text,
        claims.map((claim, i) => ({
          start: claim.span.start,
          end: claim.span.end,
          value: { claim, number: i + 1 },
        })),
      ),
    [text, claims],
  );
  const started = new Set<string>();
  return (
    <div className="captured" lang={language}>
      {pieces.map((piece, i) => {
        if (piece.marks.length === 0) return piece.text;
        const fresh = piece.marks.filter(({ claim }) => !started.has(claim.id));
        for (const { claim } of fresh) started.add(claim.id);
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
        return <MarkedPiece key={i} piece={piece} fresh={fresh} current={current} covered={covered} />;
      })}
    </div>
  );
});

function MarkedPiece({
  piece,
  fresh,
  current,
  covered,
}: {
  piece: Piece<Numbered>;
  fresh: Numbered[];
  current: string | null;
  covered: boolean;
}) {
  const on = piece.marks.some(({ claim }) => claim.id === current);
  const kinds = [...new Set(piece.marks.map(({ claim }) => claim.kind))].join(' ');
  return (
    <mark
      data-kinds={kinds}
      data-depth={Math.min(piece.marks.length, 3)}
      className={on ? 'current' : undefined}
    >
      {fresh.map(({ claim, number }) => (
        <Link
          key={claim.id}
          to="."
          id={claimAnchor(claim.id)}
          hash={claimAnchor(claim.id)}
          replace
          className="mark-number"
        >
          {number}
        </Link>
      ))}
      <Covered graphic={!covered && piece.marks.some(({ claim }) => claim.graphic)}>{piece.text}</Covered>
    </mark>
  );
}
