import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import type { ClaimView, ReportView } from '../../../src/views/shapes.ts';
import { useProblemWords } from '../components/problemWords.ts';
import { addClaim, type ClaimRequest } from '../services/api.ts';
import type { Names } from '../words/names.ts';
import { AddedFields } from './AddedFields.tsx';
import { type Added, EMPTY, problemOfAdded, requestOf } from './added.ts';
import { Choice } from './Choice.tsx';
import { focusFirst } from './focusFirst.ts';
import { around, findWords, type Stretch, selectedIn } from './selection.ts';

/** A claim that the reader overlooked, at words that a coder selects in the text or types. */
export function AddClaim({
  view,
  names,
  whole,
  done,
  close,
}: {
  view: ReportView;
  names: Names;
  /** Whether the page shows the whole text, so that a selection tells where the words stand. */
  whole: boolean;
  done: (claim: ClaimView) => void;
  close: () => void;
}) {
  const { t } = names.locale;
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState<Stretch | null>(null);
  const [added, setAdded] = useState<Added>(EMPTY);
  const [event, setEvent] = useState(view.events.find((one) => one.main)?.id ?? view.events[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const problems = useProblemWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (request: ClaimRequest) => addClaim(view.report.id, request),
    onSuccess: async (claim: ClaimView) => {
      await queries.invalidateQueries();
      close();
      done(claim);
    },
  });
  useSelected((stretch) => {
    setPicked(whole ? stretch : null);
    setWords(stretch.exact);
  });

  const places = findWords(view.text, words);
  const span = places.find((one) => one.start === picked?.start) ?? places[0] ?? null;
  const problem = problemOfAdded(added);
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    if (span === null || problem !== null) return;
    mutate(requestOf(added, { span, event, reason: reason.trim(), actors: view.actors }));
  };
  return (
    <form
      className="review-form"
      onSubmit={submit}
      onKeyDown={(pressed) => pressed.key === 'Escape' && close()}
      aria-label={t.review.add}
    >
      <p className="muted">{t.review.addNote}</p>
      <label>
        <span>{t.review.words}</span>
        <input
          type="text"
          ref={whole ? undefined : focusFirst}
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
        <AddedFields added={added} set={setAdded} actors={view.actors} names={names} />
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
      {error !== null && <p role="alert">{problems(error)}</p>}
      <div className="review-buttons">
        <button type="submit" className="button" disabled={span === null || problem !== null || isPending}>
          {isPending ? t.edit.writing : t.review.add}
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
