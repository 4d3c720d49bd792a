import type { Conflict } from '../../../src/model/record.ts';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { figureWords, stanceWords } from '../words/claim.ts';
import { type Names, voiceKey } from '../words/names.ts';
import { shortDate } from '../words/when.ts';
import { Claimants } from './Claimants.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { useEvent } from './EventContext.tsx';
import { Quote } from './Quote.tsx';

/** What disagrees, both sentences side by side. */
export function Conflicts() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  if (view.conflicts.length === 0) return <p className="muted">{t.event.noContradictions}</p>;
  return (
    <ul className="conflicts">
      {view.conflicts.map((conflict) => (
        <Pair key={`${conflict.kind} ${conflict.claims.join(' ')} ${conflict.words}`} conflict={conflict} />
      ))}
    </ul>
  );
}

function Pair({ conflict }: { conflict: Conflict }) {
  const { names, claims, reports } = useEvent();
  const { t, number } = names.locale;
  const both = conflict.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined);
  const more = both.length - 2;
  // of two, both sentences stand right under it
  const said = lone(conflict.words, names) ?? (more > 0 ? opposed(both, names) : null);
  return (
    <li>
      <h3>
        {t.conflict[conflict.kind]}
        {conflict.figures !== undefined && conflict.figures.length > 0 && (
          <span className="conflict-figures"> {conflict.figures.map(number).join(' / ')}</span>
        )}
      </h3>
      {said !== null && <p className="conflict-words">{said}</p>}
      <div className="pair">
        {pairOf(both).map((claim) => {
          const report = reports.get(claim.report);
          return (
            <figure key={claim.id}>
              <figcaption>
                <strong>
                  <Claimants claim={claim} />
                </strong>{' '}
                <em>{stanceWords(claim, names.locale)}</em> <b>{figureWords(claim, names)}</b>
              </figcaption>
              <Quote claim={claim} language={report?.language} />
              <p className="source">
                <ClaimLink claim={claim}>
                  {report?.outlet ?? report?.title ?? t.derivation.toSentence},{' '}
                  {shortDate(report?.publishedAt ?? null, names.locale)}
                </ClaimLink>
              </p>
            </figure>
          );
        })}
        {both.length < 2 && <p className="muted">{t.conflict.lone}</p>}
      </div>
      {more > 0 && <p className="muted">{t.conflict.more(more)}</p>}
    </li>
  );
}

/** The two that show the contradiction best: of another stance, else by another claimant, else of another figure. */
function pairOf(claims: readonly ClaimView[]): ClaimView[] {
  const [first, ...rest] = claims;
  if (first === undefined) return [];
  const other =
    rest.find((claim) => claim.stance !== first.stance) ??
    rest.find((claim) => voiceKey(claim) !== voiceKey(first)) ??
    rest.find((claim) => claim.quantity?.low !== first.quantity?.low) ??
    rest[0];
  return other === undefined ? [first] : [first, other];
}

/** Who says what, each figure once with everybody who gives it. */
function opposed(claims: readonly ClaimView[], names: Names): string {
  const { t } = names.locale;
  const said = claims.map((claim) => {
    const what = figureWords(claim, names);
    return `${names.claimants(claim)} ${stanceWords(claim, names.locale)} ${what === '' ? t.quote(claim.span.exact) : what}`;
  });
  return [...new Set(said)].join(' · ');
}

/** What is told of a reference or of a box, where no second claim stands against the first. */
function lone(words: string, { locale: { t } }: Names): string | null {
  const reference = /^reference (\d+) is of (.+), before what it is cited for$/.exec(words);
  if (reference !== null) return t.conflict.reference(reference[1] as string, reference[2] as string);
  const box = /^the box has (.+); nothing in the text gives (.+)$/.exec(words);
  return box === null ? null : t.conflict.box(box[1] as string, box[2] as string);
}
