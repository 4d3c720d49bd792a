import { useState } from 'react';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { EditForm } from '../edit/EditForm.tsx';
import { aboutWords, figureWords } from '../words/claim.ts';
import type { Names } from '../words/names.ts';
import { Choice } from './Choice.tsx';

/** Ties a claim to another: it carries the same utterance, or it replaces the other's figure. */
export function LinkForm({
  claim,
  claims,
  names,
  close,
}: {
  claim: ClaimView;
  claims: readonly ClaimView[];
  names: Names;
  close: () => void;
}) {
  const { t } = names.locale;
  const [how, setHow] = useState('original');
  const [other, setOther] = useState('');
  // what is told of something else cannot be the same utterance
  const likely = claims.filter(
    (one) =>
      one.id !== claim.id &&
      one.kind === claim.kind &&
      one.measure === claim.measure &&
      one.act === claim.act,
  );
  const options = Object.fromEntries([
    ['', t.edit.choose],
    ...likely.map((one) => [
      one.id,
      `${names.claimants(one)}, ${figureWords(one, names)} ${aboutWords(one, names)}: ${one.span.exact}`.slice(
        0,
        140,
      ),
    ]),
  ]);
  return (
    <EditForm
      title={t.review.link.title}
      note={t.review.link.note}
      submit={t.edit.save}
      done={close}
      cancel={close}
      edit={(reason) => {
        if (other === '') return null;
        return how === 'original'
          ? { noun: 'originals', body: { claims: [claim.id], original: other, reason } }
          : { noun: 'supersessions', body: { claim: claim.id, supersedes: other, reason } };
      }}
    >
      <div className="review-links">
        <Choice label={t.review.link.how} value={how} names={t.review.link.ways} choose={setHow} first />
        <Choice label={t.review.link.other} value={other} names={options} choose={setOther} />
      </div>
    </EditForm>
  );
}
