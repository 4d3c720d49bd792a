import type { Toll } from '../../../src/model/toll.ts';
import { boundsWords } from '../words/figure.ts';
import { tollKey, tollName } from '../words/tolls.ts';
import { useEvent } from './EventContext.tsx';
import { Figure } from './Figure.tsx';

/** A figure that opens how it was counted. */
export function TollButton({ toll, size }: { toll: Toll; size?: 'plain' | 'large' }) {
  const { names, openToll } = useEvent();
  const label = names.locale.t.derivation.open(tollName(toll, names), boundsWords(toll, names.locale));
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
