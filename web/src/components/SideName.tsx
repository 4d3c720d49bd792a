import { sideIndex } from '../words/names.ts';
import { useEvent } from './EventContext.tsx';

/** A side's name with its mark: a colour and a hatching, so that it is known without the colour too. */
export function SideName({ side }: { side: string }) {
  const { view, names } = useEvent();
  return (
    <span className="side-name" data-side={sideIndex(view.event, side)}>
      <span className="side-mark" aria-hidden="true" />
      {names.actor(side)}
    </span>
  );
}
