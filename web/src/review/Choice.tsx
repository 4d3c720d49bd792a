import { focusFirst } from './focusFirst.ts';

/** One of several values by its name. */
export function Choice({
  label,
  value,
  names,
  choose,
  first = false,
}: {
  label: string;
  value: string;
  names: Readonly<Record<string, string>>;
  choose: (value: string) => void;
  /** It takes the focus when the form opens. */
  first?: boolean;
}) {
  return (
    <label>
      <span>{label}</span>
      <select
        ref={first ? focusFirst : undefined}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {Object.entries(names).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A whole number, or nothing where it is not known. */
export function Bound({
  label,
  value,
  off,
  set,
}: {
  label: string;
  value: string;
  off: boolean;
  set: (value: string) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        pattern="[0-9]*"
        disabled={off}
        value={off ? '' : value}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
}
