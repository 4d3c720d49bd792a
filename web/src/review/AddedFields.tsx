import type { Actor } from '../../../src/model/actor.ts';
import type { Names } from '../words/names.ts';
import { type Added, isThing } from './added.ts';
import { Bound, Choice } from './Choice.tsx';

/** The fields that a claim of its kind has. */
export function AddedFields({
  added,
  set: setAdded,
  actors: known,
  names,
}: {
  added: Added;
  set: (added: Added) => void;
  actors: readonly Actor[];
  names: Names;
}) {
  const { t } = names.locale;
  const set = (change: Partial<Added>): void => setAdded({ ...added, ...change });
  const named = known.map((one) => [one.id, names.actor(one.id)] as const);
  const actors = Object.fromEntries([['', t.review.unsaid], ...named]);
  return (
    <>
      <Choice
        label={t.filters.kind}
        value={added.kind}
        names={t.kinds}
        choose={(kind) => set({ kind: kind as Added['kind'] })}
      />
      {added.kind === 'toll' && <Figure added={added} set={set} names={names} />}
      {added.kind === 'act' && (
        <>
          <Choice
            label={t.review.fields.act}
            value={added.act}
            names={t.acts}
            choose={(act) => set({ act })}
          />
          <Choice
            label={t.review.fields.agent}
            value={added.agent}
            names={actors}
            choose={(agent) => set({ agent })}
          />
          <Choice
            label={t.review.fields.target}
            value={added.target}
            names={actors}
            choose={(target) => set({ target })}
          />
        </>
      )}
      {added.kind !== 'act' && (
        <Choice
          label={t.review.of}
          value={added.victim}
          names={actors}
          choose={(victim) => set({ victim })}
        />
      )}
      {added.kind !== 'act' && !(added.kind === 'toll' && isThing(added.measure)) && (
        <Choice
          label={t.review.fields.status}
          value={added.status}
          names={t.statuses}
          choose={(status) => set({ status: status as Added['status'] })}
        />
      )}
      <Choice
        label={t.claim.claimant}
        value={added.claimant}
        names={Object.fromEntries([['', t.claim.unnamedReport], ...named])}
        choose={(claimant) => set({ claimant })}
      />
      <Choice
        label={t.claim.stance}
        value={added.stance}
        names={t.stances}
        choose={(stance) => set({ stance: stance as Added['stance'] })}
      />
    </>
  );
}

function Figure({
  added,
  set,
  names,
}: {
  added: Added;
  set: (change: Partial<Added>) => void;
  names: Names;
}) {
  const { t } = names.locale;
  const { person: _people, ...things } = t.units;
  return (
    <>
      <Choice
        label={t.review.fields.measure}
        value={added.measure}
        names={t.measures}
        choose={(measure) => set({ measure, unit: isThing(measure) ? 'vehicle' : 'person' })}
      />
      {isThing(added.measure) && (
        <Choice
          label={t.review.fields.unit}
          value={added.unit}
          names={things}
          choose={(unit) => set({ unit })}
        />
      )}
      <Choice
        label={t.review.fields.exactness}
        value={added.exactness}
        names={t.review.exactness}
        choose={(exactness) => set({ exactness: exactness as Added['exactness'] })}
      />
      <Bound
        label={t.derivation.low}
        value={added.low}
        off={['atMost', 'vague'].includes(added.exactness)}
        set={(low) => set({ low })}
      />
      <Bound
        label={t.derivation.high}
        value={added.high}
        off={!['atMost', 'range'].includes(added.exactness)}
        set={(high) => set({ high })}
      />
    </>
  );
}
