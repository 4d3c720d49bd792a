import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ClaimView, EventView } from '../../../src/views/shapes.ts';
import { Fiction } from '../components/Fiction.tsx';
import { Failed, Loading, Missing } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { AddClaim } from '../review/AddClaim.tsx';
import { AssessForm } from '../review/AssessForm.tsx';
import { CorrectForm } from '../review/CorrectForm.tsx';
import { Current } from '../review/Current.tsx';
import { GraphicForm } from '../review/GraphicForm.tsx';
import { Help } from '../review/Help.tsx';
import { LinkForm } from '../review/LinkForm.tsx';
import { Queue } from '../review/Queue.tsx';
import { RejectForm } from '../review/RejectForm.tsx';
import { ReviewChoice } from '../review/ReviewChoice.tsx';
import { Tolls } from '../review/Tolls.tsx';
import { useKeys, useKeysOn } from '../review/useKeys.ts';
import { useReview } from '../review/useReview.ts';
import { eventQuery, reportQuery } from '../services/queries.ts';
import { type Names, namesOf } from '../words/names.ts';

/** The claims of an event, one after the other, for a coder; by keyboard alone if wanted. */
export function ReviewPage() {
  const { event: asked, report, rule } = useSearch({ from: '/review' });
  const { t } = useLocale();
  // of a report alone, the event that it is about
  const told = useQuery({
    ...reportQuery(report ?? ''),
    enabled: asked === undefined && report !== undefined,
  });
  const event = asked ?? (told.data?.events.find(({ main }) => main) ?? told.data?.events[0])?.id;
  const { data, error, refetch } = useQuery({
    ...eventQuery(event ?? '', rule),
    enabled: event !== undefined,
  });
  useTitle(data === undefined ? t.review.title : `${t.review.title}: ${data.event.title}`);
  if (event === undefined && report !== undefined) {
    if (told.error !== null) return <Failed error={told.error} again={told.refetch} />;
    return told.data === undefined ? <Loading /> : <Missing />;
  }
  if (event === undefined) return <ReviewChoice />;
  if (data !== undefined) return <Loaded key={data.id} view={data} />;
  if (error !== null) return <Failed error={error} again={refetch} />;
  return <Loading />;
}

type Form = 'none' | 'reject' | 'correct' | 'assess' | 'link' | 'graphic' | 'add';

function Loaded({ view }: { view: EventView }) {
  const locale = useLocale();
  const { t } = locale;
  const { report } = useSearch({ from: '/review' });
  const names = useMemo(() => namesOf(view.actors, locale), [view.actors, locale]);
  const served = useMemo(
    () => (report === undefined ? view.claims : view.claims.filter((claim) => claim.report === report)),
    [view.claims, report],
  );
  const byId = useMemo(() => new Map(view.claims.map((claim) => [claim.id, claim])), [view.claims]);
  const review = useReview(served);
  const { current, undo, takeBack, step } = review;
  const [form, setForm] = useState<Form>('none');
  const [help, setHelp] = useState(false);
  const [keysOn, setKeysOn] = useKeysOn();
  const finish = (verdict: 'accepted' | 'rejected' | 'corrected', reason: string, fields?: object): void => {
    if (current === null) return;
    review.decide({ claim: current.id, verdict, reason, ...(fields === undefined ? {} : { fields }) });
    setForm('none');
    // back to the page, so that the next key is a command and not a letter
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const accept = (): void => finish('accepted', t.review.asRead);
  const move = (by: number) => (): void => {
    setForm('none');
    step(by);
  };
  useKeys(keysOn && !help, {
    a: accept,
    r: () => setForm('reject'),
    c: () => setForm('correct'),
    s: () => setForm('assess'),
    l: () => setForm('link'),
    g: () => setForm('graphic'),
    n: () => setForm('add'),
    u: undo,
    t: takeBack,
    j: move(1),
    k: move(-1),
    ArrowDown: move(1),
    ArrowUp: move(-1),
    '?': () => setHelp(true),
  });
  return (
    <article className="review">
      {view.fiction && <Fiction />}
      <header className="review-head">
        <h1>{t.review.title}</h1>
        <p>
          <Link to="/events/$id" params={{ id: view.id }} search={{ rule: view.rule }}>
            {view.event.title}
          </Link>
        </p>
        <p role="status">
          {t.review.left(review.open, review.claims.length)} {review.message}
        </p>
      </header>
      <div className="review-grid">
        <nav aria-label={t.review.queue}>
          <Queue claims={review.claims} current={current?.id ?? null} select={review.select} names={names} />
        </nav>
        <section aria-label={t.review.current} className="review-current">
          {current === null ? (
            <p className="muted">{t.review.empty}</p>
          ) : (
            <>
              <Current claim={current} claims={byId} names={names} />
              {form === 'none' && (
                <Buttons
                  accept={accept}
                  reject={() => setForm('reject')}
                  correct={() => setForm('correct')}
                  assess={() => setForm('assess')}
                  link={() => setForm('link')}
                  graphic={() => setForm('graphic')}
                  add={() => setForm('add')}
                  undo={undo}
                  takeBack={current.decision === null ? null : takeBack}
                  help={() => setHelp(true)}
                />
              )}
              {form === 'assess' && (
                <AssessForm key={current.id} claim={current} names={names} close={() => setForm('none')} />
              )}
              {form === 'add' && (
                <AddHere
                  key={current.report}
                  report={current.report}
                  names={names}
                  done={(claim) => review.select(claim.id)}
                  close={() => setForm('none')}
                />
              )}
              {form === 'graphic' && (
                <GraphicForm
                  key={current.id}
                  report={{
                    id: current.report,
                    graphic: view.reports.find(({ id }) => id === current.report)?.graphic ?? false,
                  }}
                  claim={current}
                  close={() => setForm('none')}
                />
              )}
              {form === 'link' && (
                <LinkForm
                  key={current.id}
                  claim={current}
                  claims={view.claims}
                  names={names}
                  close={() => setForm('none')}
                />
              )}
              {form === 'reject' && (
                <RejectForm
                  key={current.id}
                  done={(reason) => finish('rejected', reason)}
                  cancel={() => setForm('none')}
                />
              )}
              {form === 'correct' && (
                <CorrectForm
                  key={current.id}
                  claim={current}
                  done={(fields, reason) => finish('corrected', reason, fields)}
                  cancel={() => setForm('none')}
                />
              )}
            </>
          )}
          <label className="check keys-on">
            <input type="checkbox" checked={keysOn} onChange={(event) => setKeysOn(event.target.checked)} />
            <span>{t.review.keysOn}</span>
          </label>
        </section>
        <Tolls view={view} names={names} />
      </div>
      <Help open={help} close={() => setHelp(false)} />
    </article>
  );
}

/** A claim added to the report of the current claim. */
function AddHere({
  report,
  ...rest
}: {
  report: string;
  names: Names;
  done: (claim: ClaimView) => void;
  close: () => void;
}) {
  const { data, error, refetch } = useQuery(reportQuery(report));
  if (error !== null && data === undefined) return <Failed error={error} again={refetch} heading="h3" />;
  return data === undefined ? <Loading heading={false} /> : <AddClaim view={data} whole={false} {...rest} />;
}

function Buttons({
  accept,
  reject,
  correct,
  assess,
  link,
  graphic,
  add,
  undo,
  takeBack,
  help,
}: Readonly<
  Record<
    'accept' | 'reject' | 'correct' | 'assess' | 'link' | 'graphic' | 'add' | 'undo' | 'help',
    () => void
  >
> & {
  /** null where nothing was decided about the claim. */
  readonly takeBack: (() => void) | null;
}) {
  const { t } = useLocale();
  const all = [
    [t.review.accept, 'a', accept],
    [t.review.correct, 'c', correct],
    [t.review.reject, 'r', reject],
    [t.review.assess.title, 's', assess],
    [t.review.link.title, 'l', link],
    [t.review.add, 'n', add],
    [t.graphic.short, 'g', graphic],
    [t.review.undo, 'u', undo],
    ...(takeBack === null ? [] : [[t.review.takeBack, 't', takeBack] as const]),
    [t.review.help, '?', help],
  ] as const;
  return (
    <div className="review-buttons">
      {all.map(([name, key, act]) => (
        <button key={key} type="button" className="button" onClick={act} aria-keyshortcuts={key}>
          {name}{' '}
          <span className="key" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
    </div>
  );
}
