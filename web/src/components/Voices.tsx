import type { CSSProperties } from 'react';
import type { Toll } from '../../../src/model/toll.ts';
import type { ClaimView, EventView } from '../../../src/views/shapes.ts';
import { figureWords, stanceWords, victimWords } from '../words/claim.ts';
import { sideIndex } from '../words/names.ts';
import { headline, isWhole, tollKey, tollName } from '../words/tolls.ts';
import { type Said, type VoiceLine, voicesOf } from '../words/voices.ts';
import { Claimants } from './Claimants.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { useEvent } from './EventContext.tsx';
import { useRuleWords } from './RuleSwitch.tsx';
import { sideOfVoice } from './sides.ts';
import { TollButton } from './TollButton.tsx';

/** The head of the page: for each class of victims the counted figure and, on one scale, who says what. */
export function Voices() {
  const { view, claims, reports, names } = useEvent();
  const { t } = names.locale;
  const published = (claim: ClaimView): string | null => reports.get(claim.report)?.publishedAt ?? null;
  const classes = headline(view.event, view.tolls).map((toll) => ({
    toll,
    lines: voicesOf(toll, claims, published),
  }));
  if (classes.length === 0) return <p className="muted">{t.event.none}</p>;
  const top = scaleOf(classes);
  return (
    <div className="voices">
      {classes.map(({ toll, lines }) => (
        <VoiceClass key={tollKey(toll)} toll={toll} lines={lines} top={top} />
      ))}
      <Legend view={view} />
    </div>
  );
}

/** The end of the scale. One wild figure must not press all others together: what lies far beyond stands at the edge. */
function scaleOf(classes: readonly { toll: Toll; lines: VoiceLine[] }[]): number {
  const counted = classes.map(({ toll }) => toll.high ?? toll.best ?? toll.low ?? 0);
  const said = classes.flatMap(({ lines }) => lines.flatMap(reach));
  const limit = 3 * Math.max(...counted);
  const near = limit > 0 ? said.filter((value) => value <= limit) : said;
  return Math.max(1, ...counted, ...near);
}

const reach = (line: VoiceLine): number[] =>
  line.said.map(({ claims }) => claims[0]?.quantity?.high ?? claims[0]?.quantity?.low ?? 0);

function VoiceClass({ toll, lines, top }: { toll: Toll; lines: VoiceLine[]; top: number }) {
  const { names, view } = useEvent();
  const { t } = names.locale;
  const side = sideIndex(view.event, toll.side);
  return (
    <section className="voice-class" data-side={side}>
      <div className="voice-head">
        <h3>{tollName(toll, names)}</h3>
        <TollButton toll={toll} size="large" />
        <Agreement toll={toll} lines={lines} />
      </div>
      <table className="voice-lines">
        <caption className="visually-hidden">
          {t.event.who}: {tollName(toll, names)}
        </caption>
        <tbody>
          {lines.map((line) => (
            <Line key={line.key} line={line} toll={toll} top={top} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whose number it is, and whether others say otherwise: the two things a reader must not miss. */
function Agreement({ toll, lines }: { toll: Toll; lines: VoiceLine[] }) {
  const { names, view } = useEvent();
  const { t } = names.locale;
  const words = useRuleWords();
  const rule = view.rules.find((one) => one.id === toll.rule);
  const others = lines.filter((line) => line.otherwise).length;
  return (
    <p className="agreement">
      <a href="#rule">
        {t.rule.by} {rule === undefined ? toll.rule : words.title(rule)}
      </a>
      {others > 0 ? (
        <span className="otherwise">{t.event.otherwise(others)}</span>
      ) : (
        <span className="muted">
          {isWhole(toll) ? t.event.whole : lines.length > 1 ? t.event.agree : t.event.single}
        </span>
      )}
    </p>
  );
}

function Line({ line, toll, top }: { line: VoiceLine; toll: Toll; top: number }) {
  const { names, view } = useEvent();
  const { t } = names.locale;
  const last = line.said.at(-1)!.claims[0]!;
  const side = sideOfVoice(last, toll, view);
  return (
    <tr data-side={side} data-otherwise={line.otherwise}>
      <th scope="row">
        <span className="voice-name">
          <Shape interest={last.interest} />
          <span>
            <Claimants claim={last} />
            <small>{isWhole(toll) ? victimWords(last, names) : t.interests[last.interest]}</small>
          </span>
        </span>
      </th>
      <td className="voice-track-cell" aria-hidden="true">
        <span className="track">
          <span className="band" style={span(toll.low ?? toll.best, toll.high ?? toll.best, top)} />
          {toll.best !== null && <span className="best" style={at(toll.best, top)} />}
          {line.said.map((said, i) => (
            <Marks key={said.claims[0]!.id} said={said} top={top} current={i === line.said.length - 1} />
          ))}
        </span>
      </td>
      <td className="voice-figure">
        {line.said.map((said, i) => (
          <span key={said.claims[0]!.id} className={i === line.said.length - 1 ? 'now' : 'before'}>
            <ClaimLink claim={said.claims[0]!}>
              {said.claims[0]!.stance !== 'asserts' && <em>{stanceWords(said.claims[0]!, names.locale)} </em>}
              {figureWords(said.claims[0]!, names)}
            </ClaimLink>
            {i < line.said.length - 1 && <span aria-hidden="true"> → </span>}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** The mark of one figure on the scale: a point, or a bar where it is a range or open to one side. */
function Marks({ said, top, current }: { said: Said; top: number; current: boolean }) {
  const { quantity, stance, interest } = said.claims[0]!;
  if (quantity === undefined || quantity.exactness === 'vague') return null;
  const { low, high } = quantity;
  const ends = `${low === null ? ' open-low' : ''}${high === null ? ' open-high' : ''}`;
  const state = `${current ? '' : ' past'}${stance === 'denies' ? ' denied' : ''}`;
  if ((low ?? high ?? 0) > top)
    return <span className={`point point-${interest}${state} beyond`} style={at(top, top)} />;
  if (low === high && low !== null)
    return <span className={`point point-${interest}${state}`} style={at(low, top)} />;
  return (
    <>
      <span className={`range${ends}${state}`} style={span(low ?? 0, high ?? top, top)} />
      <span className={`point point-${interest}${state}`} style={at(low ?? (high as number), top)} />
    </>
  );
}

const at = (value: number, top: number): CSSProperties => ({ left: `${(100 * value) / top}%` });

function span(low: number | null, high: number | null, top: number): CSSProperties {
  if (low === null && high === null) return { display: 'none' };
  const from = Math.min(low ?? 0, top);
  const to = Math.min(high ?? top, top);
  return { left: `${(100 * from) / top}%`, width: `${(100 * Math.max(0, to - from)) / top}%` };
}

function Shape({ interest }: { interest: ClaimView['interest'] }) {
  return <span className={`shape point-${interest}`} aria-hidden="true" />;
}

function Legend({ view }: { view: EventView }) {
  const { names } = useEvent();
  const { t } = names.locale;
  const used = (['self', 'enemy', 'ally', 'none', 'unknown'] as const).filter((interest) =>
    view.claims.some((claim) => claim.interest === interest && claim.quantity !== undefined),
  );
  return (
    <ul className="legend" aria-hidden="true">
      {used.map((interest) => (
        <li key={interest}>
          <Shape interest={interest} /> {t.interests[interest]}
        </li>
      ))}
      <li>
        <span className="legend-band" /> {t.event.bandWord}
      </li>
    </ul>
  );
}
