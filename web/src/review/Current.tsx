import { useQuery } from '@tanstack/react-query';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { ClaimLink } from '../components/ClaimLink.tsx';
import { Covered } from '../components/Covered.tsx';
import { reportQuery } from '../services/queries.ts';
import { aboutWords, caveats, figureWords, stanceWords, tiedWords } from '../words/claim.ts';
import { piecesOf, unitsOf } from '../words/codePoints.ts';
import type { Names } from '../words/names.ts';
import { dateWords } from '../words/when.ts';

/** Code points of the report shown on either side of the claim. */
const AROUND = 420;

/** The claim in front of the coder: what was read, and the words it was read from with what stands around them. */
export function Current({
  claim,
  claims,
  names,
}: {
  claim: ClaimView;
  claims: ReadonlyMap<string, ClaimView>;
  names: Names;
}) {
  const { t } = names.locale;
  const { data } = useQuery(reportQuery(claim.report));
  const facts: readonly (readonly [string, string])[] = [
    [t.claim.claimant, names.claimants(claim)],
    [t.claim.stance, stanceWords(claim, names.locale)],
    [t.claim.says, aboutWords(claim, names)],
    [t.claim.figure, figureWords(claim, names)],
    [t.review.fields.status, claim.victim === undefined ? '' : t.statuses[claim.victim.status]],
    [t.review.fields.interest, t.interests[claim.interest]],
    [t.claim.via, names.locale.list(claim.via.map(names.voice))],
    [t.review.fields.notes, caveats(claim, names).join(' · ')],
    ...(['original', 'supersedes', 'answers', 'partOf'] as const).map((way) => {
      const other = claim[way] === claim.id ? undefined : claims.get(claim[way] ?? '');
      return [t.review.link.ways[way], other === undefined ? '' : tiedWords(other, names)] as const;
    }),
    [t.claim.inferred, claim.inferred.join(', ')],
  ];
  return (
    <>
      <div className="review-context">
        <p className="kicker">
          {[data?.report.outlet, data === undefined ? null : dateWords(data.report.publishedAt, names.locale)]
            .filter(Boolean)
            .join(' · ')}{' '}
          <ClaimLink claim={claim}>{t.derivation.toSentence}</ClaimLink>
        </p>
        {data === undefined ? (
          <Covered key={claim.id} graphic={claim.graphic}>
            <span className="captured">{claim.sentence.text}</span>
          </Covered>
        ) : (
          <Covered key={claim.id} graphic={claim.graphic}>
            <Context text={data.text} claim={claim} language={data.report.language} />
          </Covered>
        )}
      </div>
      <dl className="review-facts">
        {facts.map(
          ([name, value]) =>
            value !== '' && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{t.review.fields.rule}</dt>
          <dd>
            {claim.derivation.map(({ rule }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one claim never change places
              <code key={i}>{rule} </code>
            ))}
          </dd>
        </div>
      </dl>
      {claim.decision !== null && (
        <p className="decision" data-verdict={claim.decision.verdict}>
          {t.claim.decided[claim.decision.verdict]} {t.claim.by} {claim.decision.by}: {claim.decision.reason}
        </p>
      )}
    </>
  );
}

function Context({ text, claim, language }: { text: string; claim: ClaimView; language: string }) {
  const start = Math.max(0, claim.span.start - AROUND);
  const [from, until] = unitsOf(text, [start, claim.span.end + AROUND]) as [number, number];
  // up to a whole word, so that nothing reads as another word than it is
  const to =
    until < text.length
      ? Math.max(text.lastIndexOf(' ', until), unitsOf(text, [claim.span.end])[0] as number)
      : until;
  const pieces = piecesOf(text.slice(from, to), [
    { start: claim.span.start - start, end: claim.span.end - start, value: claim.id },
  ]);
  return (
    <span className="captured captured-context" lang={language}>
      {from > 0 && '… '}
      {pieces.map((piece, i) =>
        piece.marks.length > 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
          <mark key={i} className="current">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
      {to < text.length && ' …'}
    </span>
  );
}
