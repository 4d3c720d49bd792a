import { Link } from '@tanstack/react-router';
import { useEvent } from './EventContext.tsx';

/** An actor by its name, leading to what it says over all events; words alone where no actor is known. */
export function ActorLink({ id }: { id: string }) {
  const { view, names } = useEvent();
  if (!view.actors.some((actor) => actor.id === id)) return <>{names.actor(id)}</>;
  return (
    <Link to="/actors/$id" params={{ id }}>
      {names.actor(id)}
    </Link>
  );
}
