import { useState } from 'react';
import type { Relation } from '../../../src/model/actor.ts';
import { LiveMap } from '../components/BaseMap.tsx';
import { Covered } from '../components/Covered.tsx';
import { Fiction } from '../components/Fiction.tsx';
import { Figure } from '../components/Figure.tsx';
import { RelationsOverTime } from '../components/RelationsOverTime.tsx';
import { Empty, Failed, Loading } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { Failure } from '../services/api.ts';
import type { Bounds } from '../words/figure.ts';
import { namesOf } from '../words/names.ts';

const FIGURES: readonly Bounds[] = [
  { low: 6, best: 11, high: 25 },
  { low: 18, best: 18, high: 47 },
  { low: 9, best: 12, high: 12 },
  { low: 14, best: 14, high: 14 },
  { low: 9, best: 9, high: null },
  { low: null, best: null, high: 30 },
  { low: 0, best: 0, high: 0 },
  { low: 1200, best: 2300, high: 10000 },
  { low: null, best: null, high: null },
];

/** Every part in every state, to be looked at and tested at once. */
export function StyleguidePage() {
  const locale = useLocale();
  const { t } = locale;
  useTitle(t.styleguide.title);
  return (
    <article className="styleguide">
      <header className="list-head">
        <h1>{t.styleguide.title}</h1>
        <p className="lede">{t.styleguide.lede}</p>
      </header>
      <Fiction />
      <section>
        <h2>{t.styleguide.type}</h2>
        <p className="kicker">14 March 2019 · Pont-Ardel</p>
        <p className="lede">{t.list.lede}</p>
        <p>{t.rule.change}</p>
        <p className="muted">{t.footer}</p>
        <q className="quote" lang="fr">
          Le bilan s’alourdit de 6 à <mark>11 soldats tués</mark>.
        </q>
        <p className="source">Le Courrier de l’Ardel</p>
      </section>
      <section>
        <h2>{t.styleguide.colour}</h2>
        <ul className="swatches">
          {t.styleguide.sides.map((name, i) => (
            <li key={name} data-side={i === 3 ? -1 : i}>
              <span className="side-name" data-side={i === 3 ? -1 : i}>
                <span className="side-mark" aria-hidden="true" />
                <span>
                  <span className="swatch" /> {name}
                </span>
              </span>
            </li>
          ))}
          <li>
            <span className="swatch dissent" /> <span className="otherwise">{t.styleguide.dissent}</span>
          </li>
          <li>
            <span className="swatch claim" /> {t.styleguide.mark}
          </li>
        </ul>
      </section>
      <section>
        <h2>{t.styleguide.figures}</h2>
        <div className="samples">
          {FIGURES.map((bounds) => (
            <Figure key={JSON.stringify(bounds)} bounds={bounds} size="large" />
          ))}
        </div>
        <div className="samples">
          {FIGURES.map((bounds) => (
            <Figure key={JSON.stringify(bounds)} bounds={bounds} />
          ))}
        </div>
      </section>
      <section>
        <h2>{t.styleguide.shapes}</h2>
        <ul className="legend">
          {(['self', 'enemy', 'ally', 'none', 'unknown'] as const).map((interest) => (
            <li key={interest}>
              <span className={`shape point-${interest}`} aria-hidden="true" /> {t.interests[interest]}
            </li>
          ))}
        </ul>
      </section>
      <Controls />
      <section>
        <h2>{t.graphic.short}</h2>
        <Covered graphic>
          <q className="quote" lang="fr">
            Le bilan s’alourdit de 6 à <mark>11 soldats tués</mark>.
          </q>
        </Covered>
      </section>
      <section>
        <h2>{t.map.title}</h2>
        <SampleMap />
      </section>
      <RelationsOverTime of={RELATIONS} id="guard" names={namesOf([], locale)} />
      <section>
        <h2>{t.styleguide.states}</h2>
        <Empty title={t.list.empty} next={t.list.emptyNext} />
        <Loading heading={false} />
        <progress value={2} max={5} aria-label={t.intake.done(2, 5)} />
        {(['offline', 'refused', 'broken'] as const).map((kind) => (
          <StateSample key={kind} kind={kind} />
        ))}
      </section>
    </article>
  );
}

const day = (start: string) => ({ start, end: null, precision: 1, words: start });
const NOWHERE = { words: '', span: { start: 0, end: 0, exact: '' } };
const RELATIONS: readonly Relation[] = [
  { subject: 'guard', kind: 'formed', object: null, from: day('2009-04-02'), to: null, ...NOWHERE },
  {
    subject: 'guard',
    kind: 'alliedWith',
    object: 'Norvane army',
    from: day('2011-06-01'),
    to: day('2015-02-28'),
    ...NOWHERE,
  },
  { subject: 'Kestrian army', kind: 'opposedTo', object: 'guard', from: null, to: null, ...NOWHERE },
];

function SampleMap() {
  const { t } = useLocale();
  const [sight, look] = useState({ lat: 6.5, lon: 1.3, kilometres: 900 });
  return (
    <div className="map">
      <LiveMap
        sight={sight}
        look={look}
        width={640}
        height={280}
        invented
        label={t.map.noPin}
        scroll
        drag={() => undefined}
      >
        {(view) => (
          <circle className="map-area" cx={view.x(1.3)} cy={view.y(6.5)} r={50 * view.perKilometre} />
        )}
      </LiveMap>
    </div>
  );
}

function Controls() {
  const { t } = useLocale();
  return (
    <section>
      <h2>{t.styleguide.buttons}</h2>
      <div className="samples">
        <button type="button" className="button">
          {t.review.accept} <span className="key">a</span>
        </button>
        <button type="button" className="button" disabled>
          {t.review.reject}
        </button>
        <button type="button" className="button quiet">
          {t.review.cancel}
        </button>
        <label>
          {t.list.search} <input type="search" />
        </label>
        <label>
          {t.filters.kind}{' '}
          <select>
            <option>{t.filters.any}</option>
          </select>
        </label>
      </div>
    </section>
  );
}

function StateSample({ kind }: { kind: 'offline' | 'refused' | 'broken' }) {
  const { t } = useLocale();
  return (
    <Failed error={new Failure(kind, 'no such rule', t.list.noMatchNext)} again={() => {}} heading="h3" />
  );
}
