import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Step, Toll } from '../../../src/model/toll.ts';
import { useLocale } from '../i18n/locale.tsx';
import { caveats, figureWords, stanceWords } from '../words/claim.ts';
import { noteWords } from '../words/notes.ts';
import { tollName } from '../words/tolls.ts';
import { shortDate } from '../words/when.ts';
import { Claimants } from './Claimants.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { Clause } from './Clause.tsx';
import { useEvent } from './EventContext.tsx';
import { Figure } from './Figure.tsx';
import { Quote } from './Quote.tsx';
import { useRuleWords } from './RuleSwitch.tsx';

/** How a figure was counted: the rule, the claims it counted and by which clause, and those it left out. */
export function Derivation({ toll, close }: { toll: Toll | null; close: () => void }) {
  const { names } = useEvent();
  const { t } = names.locale;
  return (
    <ModalOverlay
      className="drawer-overlay"
      isOpen={toll !== null}
      onOpenChange={(open) => !open && close()}
      isDismissable
    >
      <Modal className="drawer">
        <Dialog aria-label={t.derivation.title} className="drawer-body">
          {toll !== null && <Body toll={toll} close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Body({ toll, close }: { toll: Toll; close: () => void }) {
  const { names, view } = useEvent();
  const { t } = names.locale;
  const words = useRuleWords();
  const rule = view.rules.find((one) => one.id === toll.rule);
  const counted = toll.derivation.filter((step) => step.counted);
  const left = toll.derivation.filter((step) => !step.counted);
  return (
    <>
      <header className="drawer-head">
        <p className="kicker">{t.derivation.title}</p>
        <button type="button" className="button quiet" onClick={close}>
          {t.derivation.close}
        </button>
        <Heading slot="title" level={2}>
          {tollName(toll, names)}
        </Heading>
        <Figure bounds={toll} size="large" />
        <dl className="bounds">
          {(['low', 'best', 'high'] as const).map((bound) => (
            <div key={bound}>
              <dt>{t.derivation[bound]}</dt>
              <dd>{toll[bound] === null ? t.derivation.unknown : names.locale.number(toll[bound])}</dd>
            </div>
          ))}
        </dl>
        {rule !== undefined && (
          <p className="rule-says">
            <strong>{words.title(rule)}</strong>. {words.says(rule)}{' '}
            <small>{t.rule.version(rule.version)}</small>
          </p>
        )}
      </header>
      <Steps title={t.derivation.counted} steps={counted} empty={t.derivation.none} />
      {left.length > 0 && <Steps title={t.derivation.left} steps={left} empty="" />}
      {toll.notes.length > 0 && (
        <section>
          <h3>{t.derivation.notes}</h3>
          <ul className="plain">
            {toll.notes.map((note) => {
              const own = noteWords(note, names.locale.t.notes);
              return (
                <li key={note} lang={own === null ? 'en' : undefined}>
                  {own ?? note}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** Steps drawn at once; a figure with hundreds opens as fast as one with three. */
const FIRST = 25;

function Steps({ title, steps, empty }: { title: string; steps: readonly Step[]; empty: string }) {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  return (
    <section>
      <h3>{title}</h3>
      {steps.length === 0 && <p className="muted">{empty}</p>}
      <ol className="steps">
        {(all ? steps : steps.slice(0, FIRST)).map((step) => (
          <StepItem key={step.claim} step={step} />
        ))}
      </ol>
      {steps.length > FIRST && !all && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t.event.showAll(steps.length)}
        </button>
      )}
    </section>
  );
}

function StepItem({ step }: { step: Step }) {
  const { names, claims, reports } = useEvent();
  const { t } = names.locale;
  const claim = claims.get(step.claim);
  if (claim === undefined) return <li>{step.claim}</li>;
  const report = reports.get(claim.report);
  return (
    <li data-counted={step.counted}>
      <p className="step-head">
        <strong>
          <Claimants claim={claim} />
        </strong>{' '}
        {claim.stance !== 'asserts' && <em>{stanceWords(claim, names.locale)} </em>}
        <b className="step-figure">{figureWords(claim, names)}</b>
        <small>{[t.interests[claim.interest], ...caveats(claim, names)].join(' · ')}</small>
      </p>
      <p className="step-clause">
        <Clause step={step} /> <code title={t.derivation.clause}>{step.clause}</code>
      </p>
      <Quote claim={claim} language={report?.language} />
      <p className="source">
        {report?.outlet ?? report?.title ?? claim.report},{' '}
        {shortDate(report?.publishedAt ?? null, names.locale)} ·{' '}
        <ClaimLink claim={claim}>{t.derivation.toSentence}</ClaimLink>
      </p>
    </li>
  );
}
