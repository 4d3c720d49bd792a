import type { Toll } from '../../../src/model/toll.ts';
import { boundsLine } from '../words/figure.ts';
import { tollKey, tollName } from '../words/tolls.ts';
import { useEvent } from './EventContext.tsx';
import { Figure } from './Figure.tsx';

/** A figure that opens how it was counted. */
export function TollButton({ toll, size }: { toll: Toll; size?: 'plain' | 'large' }) {
  const { names, openToll } = useEvent();
  const { t, number } = names.locale;
  const line = boundsLine(toll, names.locale);
  // the words on the button come first, as who speaks to the machine says them; then which of three is the best
  const best =
    toll.best === null || toll.low === toll.high ? '' : `, ${t.derivation.best} ${number(toll.best)}`;
  const label = t.derivation.open(tollName(toll, names), `${line}${best}`);
  return (
    <button
      type="button"
      className="toll-button"
      aria-label={label}
      aria-haspopup="dialog"
      data-toll={tollKey(toll)}
      onClick={() => openToll(toll)}
    >
      <Figure bounds={toll} size={size} />
    </button>
  );
}
