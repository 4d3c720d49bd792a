import type { Step } from '../../../src/model/toll.ts';
import { useLocale } from '../i18n/locale.tsx';

/** Why a claim counts or does not, in the reader's language; the rule's own English where no other is kept. */
export function Clause({ step }: { step: Pick<Step, 'clause' | 'words'> }) {
  const { t } = useLocale();
  const own = t.clauses[step.clause];
  return own === undefined ? <span lang="en">{step.words}</span> : <span>{own}</span>;
}
