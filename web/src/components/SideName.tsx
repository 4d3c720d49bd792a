import { sideIndex } from '../words/names.ts';
import { ActorLink } from './ActorLink.tsx';
import { useEvent } from './EventContext.tsx';

/** A side's name with its mark: a colour and a hatching, so that it is known without the colour too. */
export function SideName({ side, link = false }: { side: string; link?: boolean }) {
  const { view, names } = useEvent();
  return (
    <span className="side-name" data-side={sideIndex(view.event, side)}>
      <span className="side-mark" aria-hidden="true" />
      {link ? <ActorLink id={side} /> : names.actor(side)}
    </span>
  );
}
