import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Toll } from '../../../src/model/toll.ts';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { figureWords, stanceWords } from '../words/claim.ts';
import { daysBetween, ticksTo } from '../words/scale.ts';
import { columnOf, isWhole, tollKey, tollName } from '../words/tolls.ts';
import { type Said, voicesOf } from '../words/voices.ts';
import { dateWords } from '../words/when.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { labelsOf } from './chartLabels.ts';
import { useEvent } from './EventContext.tsx';
import { sideOfVoice } from './sides.ts';
import { useWidth } from './useWidth.ts';

const HEIGHT = 280;
const PAD = { left: 40, right: 16, top: 12, bottom: 28 };

interface Mark {
  readonly claim: ClaimView;
  readonly at: number;
  readonly low: number;
  /** null where the figure is open above. */
  readonly high: number | null;
  readonly last: boolean;
}

/** A toll as it was told over time: one mark a figure, on the chosen rule's band. */
export function OverTime() {
  const { view, names, claims, reports } = useEvent();
  const { t } = names.locale;
  const choices = useMemo(
    () => view.tolls.filter((toll) => columnOf(toll) !== null && !isWhole(toll)),
    [view.tolls],
  );
  const { time: key } = useSearch({ from: '/events/$id' });
  const navigate = useNavigate({ from: '/events/$id' });
  const setKey = (time: string): void =>
    void navigate({ search: (held) => ({ ...held, time }), replace: true, resetScroll: false, hash: true });
  // the figure that most has been said about
  const first =
    [...choices]
      .sort((a, b) => b.derivation.length - a.derivation.length)
      .find((toll) => toll.measure === 'killed') ?? choices[0];
  const toll = choices.find((one) => tollKey(one) === key) ?? first;
  if (toll === undefined) return <p className="muted">{t.time.none}</p>;
  const published = (claim: ClaimView): string | null => reports.get(claim.report)?.publishedAt ?? null;
  const lines = voicesOf(toll, claims, published);
  const tracks = lines.map(({ key: voice, said }) => ({
    voice,
    marks: said.flatMap((one, i) => markOf(one, i === said.length - 1)),
  }));
  const undated =
    lines.reduce((sum, { said }) => sum + said.length, 0) -
    tracks.reduce((sum, { marks }) => sum + marks.length, 0);
  return (
    <>
      <label className="time-choice">
        <span>{t.time.choose}</span>
        <select value={tollKey(toll)} onChange={(event) => setKey(event.target.value)}>
          {choices.map((one) => (
            <option key={tollKey(one)} value={tollKey(one)}>
              {tollName(one, names)}
            </option>
          ))}
        </select>
      </label>
      {tracks.some(({ marks }) => marks.length > 0) ? (
        <Chart toll={toll} tracks={tracks} />
      ) : (
        <p className="muted">{t.time.none}</p>
      )}
      {undated > 0 && <p className="muted">{t.time.undated(undated)}</p>}
      <details>
        <summary>{t.time.table}</summary>
        <table className="plain-table">
          <caption className="visually-hidden">{tollName(toll, names)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.time.published}</th>
              <th scope="col">{t.claim.claimant}</th>
              <th scope="col">{t.claim.figure}</th>
            </tr>
          </thead>
          <tbody>
            {lines
              .flatMap(({ said }) => said)
              .map(({ claims: carrying, publishedAt }) => (
                <tr key={carrying[0]!.id}>
                  <td>{dateWords(publishedAt, names.locale)}</td>
                  <td>{names.claimants(carrying[0]!)}</td>
                  <td>
                    <ClaimLink claim={carrying[0]!}>
                      {stanceWords(carrying[0]!, names.locale)} {figureWords(carrying[0]!, names)}
                    </ClaimLink>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function markOf({ claims, publishedAt }: Said, last: boolean): Mark[] {
  const claim = claims[0]!;
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const { quantity } = claim;
  if (Number.isNaN(at) || quantity === undefined || quantity.exactness === 'vague') return [];
  return [{ claim, at, low: quantity.low ?? 0, high: quantity.high, last }];
}

function Chart({ toll, tracks }: { toll: Toll; tracks: { voice: string; marks: Mark[] }[] }) {
  const { names } = useEvent();
  const { language, number } = names.locale;
  const [ref, width] = useWidth();
  const marks = tracks.flatMap((track) => track.marks);
  const values = ticksTo(
    Math.max(toll.high ?? toll.best ?? 0, ...marks.map((mark) => mark.high ?? mark.low)),
    5,
  );
  const days = daysBetween(
    Math.min(...marks.map((mark) => mark.at)),
    Math.max(...marks.map((mark) => mark.at)),
    width / 110,
  );
  const [from, to] = [days[0]!, days.at(-1)!];
  const x = (at: number): number =>
    PAD.left + ((at - from) / Math.max(1, to - from)) * (width - PAD.left - PAD.right);
  const y = (value: number): number =>
    HEIGHT - PAD.bottom - (value / values.at(-1)!) * (HEIGHT - PAD.top - PAD.bottom);
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (
    <div ref={ref} className="chart">
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`${names.locale.t.time.title}. ${tollName(toll, names)}. ${names.locale.t.time.table}.`}
      >
        <Band toll={toll} y={y} width={width} top={values.at(-1)!} />
        {values.map((value) => (
          <g key={value} className="chart-grid">
            <line x1={PAD.left} x2={width - PAD.right} y1={y(value)} y2={y(value)} />
            <text x={PAD.left - 6} y={y(value) + 4} textAnchor="end">
              {number(value)}
            </text>
          </g>
        ))}
        {days.map((day, i) => (
          <text
            key={day}
            className="chart-day"
            x={x(day)}
            y={HEIGHT - 8}
            textAnchor={i === 0 ? 'start' : i === days.length - 1 ? 'end' : 'middle'}
          >
            {date.format(day)}
          </text>
        ))}
        {tracks.map(({ voice, marks: own }) => (
          <Track key={voice} marks={own} toll={toll} x={x} y={y} />
        ))}
        {labelsOf(tracks, names, { x, y, width, floor: HEIGHT - PAD.bottom - 4 }).map(({ key, ...place }) => (
          <text key={key} className="chart-label" {...place} />
        ))}
      </svg>
    </div>
  );
}

function Band({
  toll,
  y,
  width,
  top,
}: {
  toll: Toll;
  y: (value: number) => number;
  width: number;
  top: number;
}) {
  const low = toll.low ?? toll.best;
  const high = toll.high ?? (toll.best === null ? null : top);
  return (
    <g className="chart-band">
      {low !== null && high !== null && (
        <rect
          x={PAD.left}
          width={width - PAD.left - PAD.right}
          y={y(high)}
          height={Math.max(1, y(low) - y(high))}
        />
      )}
      {toll.best !== null && (
        <line x1={PAD.left} x2={width - PAD.right} y1={y(toll.best)} y2={y(toll.best)} />
      )}
    </g>
  );
}

function Track({
  marks,
  toll,
  x,
  y,
}: {
  marks: Mark[];
  toll: Toll;
  x: (at: number) => number;
  y: (value: number) => number;
}) {
  const { view, names } = useEvent();
  const side = sideOfVoice(marks[0]?.claim, toll, view);
  // up or down at the day of the later figure: a step, for nothing is known in between
  const steps = marks
    .map(
      (mark, i) =>
        `${i === 0 ? 'M' : `H${x(mark.at)}`}${i === 0 ? `${x(mark.at)} ${y(mark.low)}` : `V${y(mark.low)}`}`,
    )
    .join(' ');
  return (
    <g data-side={side} className="chart-track">
      {marks.length > 1 && <path d={steps} className="chart-step" />}
      {marks.map((mark) => (
        <g key={mark.claim.id} className={mark.last ? undefined : 'past'}>
          <title>{`${names.claimants(mark.claim)}, ${stanceWords(mark.claim, names.locale)} ${figureWords(mark.claim, names)}`}</title>
          {mark.high !== mark.low && (
            <line
              className={mark.high === null ? 'chart-open' : 'chart-range'}
              x1={x(mark.at)}
              x2={x(mark.at)}
              y1={y(mark.low)}
              y2={mark.high === null ? Math.max(PAD.top, y(mark.low) - 40) : y(mark.high)}
            />
          )}
          <path
            d={shape(mark.claim, x(mark.at), y(mark.low))}
            className={`chart-mark${mark.claim.stance === 'denies' ? ' denied' : ''}`}
          />
        </g>
      ))}
    </g>
  );
}

/** The shapes of docs/design.md: disc, square, triangle, diamond, ring; a denial is an open square with a stroke. */
function shape(claim: ClaimView, x: number, y: number): string {
  const r = 6;
  if (claim.stance === 'denies') return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}zl${2 * r} ${2 * r}`;
  switch (claim.interest) {
    case 'enemy':
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 'ally':
      return `M${x} ${y - r}l${r} ${2 * r}h${-2 * r}z`;
    case 'none':
      return `M${x} ${y - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`;
    case 'self':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    case 'unknown':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0M${x - 3} ${y}a3 3 0 1 1 6 0a3 3 0 1 1 -6 0`;
  }
}
