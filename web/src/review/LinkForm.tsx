import { useState } from 'react';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { EditForm } from '../edit/EditForm.tsx';
import type { Edit } from '../services/api.ts';
import { tiedWords } from '../words/claim.ts';
import type { Names } from '../words/names.ts';
import { Choice } from './Choice.tsx';

type Way = 'original' | 'supersedes' | 'answers' | 'partOf';

/** Stands for "none": that a claim replaces, answers or is part of none is said as well as of which one. */
const NONE = 'none';

/** Ties a claim to another: it carries the same utterance, replaces it, answers it, or is part of it. */
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
  const [how, setHow] = useState<Way>(claim.stance === 'asserts' ? 'original' : 'answers');
  const [other, setOther] = useState('');
  const options = Object.fromEntries([
    ['', t.edit.choose],
    ...(how !== 'original' && claim[how] !== undefined ? [[NONE, t.review.link.none]] : []),
    ...claims
      .filter((one) => one.id !== claim.id && fits(how, claim, one))
      .map((one) => [one.id, `${tiedWords(one, names)}: ${one.span.exact}`.slice(0, 140)]),
  ]);
  return (
    <EditForm
      title={t.review.link.title}
      note={t.review.link.note}
      submit={t.edit.save}
      done={close}
      cancel={close}
      edit={(reason) => (other === '' ? null : editOf(how, claim.id, other, reason))}
    >
      <div className="review-links">
        <Choice
          label={t.review.link.how}
          value={how}
          names={t.review.link.ways}
          choose={(way) => {
            setHow(way as Way);
            setOther('');
          }}
          first
        />
        <Choice label={t.review.link.other} value={other} names={options} choose={setOther} />
      </div>
    </EditForm>
  );
}

/** What is told of something else is neither the same utterance nor a part; anything may be answered. */
function fits(how: Way, claim: ClaimView, other: ClaimView): boolean {
  if (how === 'answers') return true;
  if (how === 'partOf') return other.kind === claim.kind && other.quantity !== undefined;
  return other.kind === claim.kind && other.measure === claim.measure && other.act === claim.act;
}

function editOf(how: Way, claim: string, other: string, reason: string): Edit {
  if (how === 'original') return { noun: 'originals', body: { claims: [claim], original: other, reason } };
  const to = other === NONE ? null : other;
  if (how === 'supersedes') return { noun: 'supersessions', body: { claim, supersedes: to, reason } };
  return { noun: 'decisions', body: { claim, verdict: 'corrected', reason, fields: { [how]: to } } };
}
