import { useState } from 'react';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { EditForm } from '../edit/EditForm.tsx';
import type { Names } from '../words/names.ts';
import { Choice } from './Choice.tsx';

const LETTERS = { '': '—', A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' };

/** What a person judges of a source; counting rules ask for it, and what nobody judged stays F. */
export function AssessForm({ claim, names, close }: { claim: ClaimView; names: Names; close: () => void }) {
  const { t } = names.locale;
  const actor = claim.claimants.find((voice) => voice.actor !== null)?.actor ?? null;
  const targets: Record<string, string> = {
    ...(actor === null ? {} : { actor: names.actor(actor) }),
    report: t.review.assess.report,
    claim: t.review.assess.claim,
  };
  const [of, setOf] = useState(actor === null ? 'report' : 'actor');
  const [reliability, setReliability] = useState('');
  const [access, setAccess] = useState('');
  const [interest, setInterest] = useState('');
  const ids: Record<string, string> = { actor: actor ?? '', report: claim.report, claim: claim.id };
  return (
    <EditForm
      title={t.review.assess.title}
      note={t.review.assess.note}
      submit={t.edit.save}
      done={close}
      cancel={close}
      edit={(reason) =>
        reliability === '' && access === '' && interest === ''
          ? null
          : {
              noun: 'assessments',
              body: {
                of: { kind: of as 'actor' | 'report' | 'claim', id: ids[of] as string },
                reliability: (reliability || null) as Assessment['reliability'],
                access: (access || null) as Assessment['access'],
                interest: (interest || null) as Assessment['interest'],
                reason,
              },
            }
      }
    >
      <div className="review-fields">
        <Choice label={t.review.assess.of} value={of} names={targets} choose={setOf} first />
        <Choice
          label={t.review.assess.reliability}
          value={reliability}
          names={LETTERS}
          choose={setReliability}
        />
        <Choice
          label={t.review.assess.access}
          value={access}
          names={{ '': '—', ...t.review.assess.accesses }}
          choose={setAccess}
        />
        <Choice
          label={t.review.fields.interest}
          value={interest}
          names={{ '': '—', ...t.interests }}
          choose={setInterest}
        />
      </div>
    </EditForm>
  );
}
