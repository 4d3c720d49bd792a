import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import type { Voice } from '../../../src/model/claimant.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import type { ClaimView, ReportView } from '../../../src/views/shapes.ts';
import { claimAnchor } from '../components/ClaimLink.tsx';
import { addClaim, type ClaimRequest, Failure } from '../services/api.ts';
import type { Names } from '../words/names.ts';
import { Bound, Choice } from './Choice.tsx';
import { type Draft, problemOf, quantityOf } from './correction.ts';
import { around, findWords, type Stretch, selectedIn } from './selection.ts';

type Fields = Pick<Draft, 'measure' | 'exactness' | 'low' | 'high' | 'status' | 'stance'>;

const EMPTY: Fields = {
  measure: 'killed',
  exactness: 'exact',
  low: '',
  high: '',
  status: 'unknown',
  stance: 'asserts',
};

/** A claim that the reader overlooked, at words that a coder selects in the text or types. */
export function AddClaim({ view, names, close }: { view: ReportView; names: Names; close: () => void }) {
  const { t } = names.locale;
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState<Stretch | null>(null);
  const [fields, setFields] = useState<Fields>(EMPTY);
  const [claimant, setClaimant] = useState('');
  const [victim, setVictim] = useState('');
  const [event, setEvent] = useState(view.events.find((one) => one.main)?.id ?? view.events[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (request: ClaimRequest) => addClaim(view.report.id, request),
    onSuccess: async (claim: ClaimView) => {
      await queries.invalidateQueries();
      close();
      await navigate({ to: '.', hash: claimAnchor(claim.id), replace: true });
    },
  });
  useSelected((stretch) => {
    setPicked(stretch);
    setWords(stretch.exact);
  });

  const places = findWords(view.text, words);
  const span = places.find((one) => one.start === picked?.start) ?? places[0] ?? null;
  const draft: Draft = { kind: 'toll', scope: 'event', modality: 'actual', ...fields };
  const problem = problemOf(draft);
  const set = <K extends keyof Fields>(key: K, value: Fields[K]) =>
    setFields((held) => ({ ...held, [key]: value }));
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    if (span === null || problem !== null) return;
    const actor = view.actors.find((one) => one.id === victim);
    mutate({
      kind: 'toll',
      event,
      span,
      references: [],
      claimants: voicesOf(view, claimant),
      stance: fields.stance,
      modality: 'actual',
      scope: 'event',
      measure: fields.measure as NonNullable<ClaimRequest['measure']>,
      unit: 'person',
      quantity: quantityOf(draft, span.exact),
      victim: {
        words: actor?.name ?? span.exact,
        actor: actor?.id ?? null,
        status: fields.status,
        force: null,
        age: null,
        sex: null,
        occupation: null,
      },
      reason: reason.trim(),
    });
  };
  const actors = Object.fromEntries([
    ['', t.review.unsaid],
    ...view.actors.map((one) => [one.id, names.actor(one.id)]),
  ]);
  return (
    <form className="review-form" onSubmit={submit} aria-label={t.review.add}>
      <p className="muted">{t.review.addNote}</p>
      <label>
        <span>{t.review.words}</span>
        <input
          type="text"
          required
          value={words}
          lang={view.report.language}
          onChange={(changed) => setWords(changed.target.value)}
        />
      </label>
      {words.trim() !== '' && places.length === 0 && <p role="alert">{t.review.noWords}</p>}
      {places.length > 1 && (
        <Choice
          label={t.review.which}
          value={String(span?.start)}
          names={Object.fromEntries(places.map((one) => [String(one.start), around(view.text, one)]))}
          choose={(start) => setPicked(places.find((one) => String(one.start) === start) ?? null)}
        />
      )}
      <div className="review-fields">
        <Choice
          label={t.review.fields.measure}
          value={fields.measure}
          names={t.measures}
          choose={(value) => set('measure', value)}
        />
        <Choice
          label={t.review.fields.exactness}
          value={fields.exactness}
          names={t.review.exactness}
          choose={(value) => set('exactness', value as Quantity['exactness'])}
        />
        <Bound
          label={t.derivation.low}
          value={fields.low}
          off={['atMost', 'vague'].includes(fields.exactness)}
          set={(value) => set('low', value)}
        />
        <Bound
          label={t.derivation.high}
          value={fields.high}
          off={!['atMost', 'range'].includes(fields.exactness)}
          set={(value) => set('high', value)}
        />
        <Choice label={t.review.of} value={victim} names={actors} choose={setVictim} />
        <Choice
          label={t.review.fields.status}
          value={fields.status}
          names={t.statuses}
          choose={(value) => set('status', value as Fields['status'])}
        />
        <Choice
          label={t.claim.claimant}
          value={claimant}
          names={{ ...actors, '': t.claim.unnamedReport }}
          choose={setClaimant}
        />
        <Choice
          label={t.claim.stance}
          value={fields.stance}
          names={t.stances}
          choose={(value) => set('stance', value as Fields['stance'])}
        />
        {view.events.length > 1 && (
          <Choice
            label={t.event.box}
            value={event}
            names={Object.fromEntries(view.events.map((one) => [one.id, one.title]))}
            choose={setEvent}
          />
        )}
      </div>
      <label>
        <span>{t.review.reasonLabel}</span>
        <input type="text" required value={reason} onChange={(changed) => setReason(changed.target.value)} />
      </label>
      {error !== null && (
        <p role="alert" lang="en">
          {error.message} {error instanceof Failure ? error.next : ''}
        </p>
      )}
      <div className="review-buttons">
        <button type="submit" className="button" disabled={span === null || problem !== null || isPending}>
          {t.review.add}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {t.review.cancel}
        </button>
      </div>
    </form>
  );
}

/** Calls back with what is selected in the captured text, now and whenever that changes. */
function useSelected(take: (stretch: Stretch) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it listens once; what it sets does not change
  useEffect(() => {
    const look = (): void => {
      const captured = document.querySelector('.captured');
      const stretch = captured === null ? null : selectedIn(captured);
      if (stretch !== null) take(stretch);
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
}

/** Nobody where the report speaks for itself. */
function voicesOf(view: ReportView, actor: string): Voice[] {
  const found = view.actors.find((one) => one.id === actor);
  if (found === undefined) return [];
  const kind =
    found.kind === 'person'
      ? 'person'
      : found.kind === 'outlet'
        ? 'outlet'
        : found.kind === 'government' || found.kind === 'state'
          ? 'government'
          : 'party';
  return [{ words: found.name, name: found.name, role: null, kind, affiliation: null, actor: found.id }];
}
