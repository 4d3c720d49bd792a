import type { z } from 'zod';

type Check = (value: unknown) => boolean;

/**
 * Whether a value is already what its schema would make of it: every field allowed, and none besides. Then it is taken
 * as it is. To parse it makes a second one, which for a record of thousands of fields takes longer to throw away than
 * to make. Of what is not certain here it answers no, and the schema is asked.
 */
export function fits(schema: z.core.$ZodType): Check {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [of, limits] = [fitsType(schema), (def.checks ?? []).map(within)];
  // `z.int()` is its own limit
  if ('check' in def) limits.push(within(schema as unknown as z.core.$ZodCheck<never>));
  const [first, ...others] = limits;
  if (first === undefined) return of;
  if (others.length === 0) return (value) => of(value) && first(value);
  return (value) => of(value) && limits.every((allows) => allows(value));
}

/** Without what limits it. */
function fitsType(schema: z.core.$ZodType): Check {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fitsObject(def.shape);
    case 'array':
      return fitsArray(fits(def.element));
    case 'nullable':
    case 'optional': {
      const none = def.type === 'nullable' ? null : undefined;
      const inner = fits(def.innerType);
      return (value) => value === none || inner(value);
    }
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum':
      return among(Object.values(def.entries));
    case 'literal':
      return among(def.values);
    case 'union': {
      // of two objects the first might take the value and leave fields of it out
      const options = def.options as readonly z.core.$ZodTypes[];
      const values = options.flatMap(({ _zod }) => (_zod.def.type === 'literal' ? _zod.def.values : []));
      return options.every(({ _zod }) => _zod.def.type === 'literal') ? among(values) : never;
    }
    default:
      return never;
  }
}

const never: Check = () => false;

function among(values: readonly unknown[]): Check {
  const allowed = new Set(values);
  return (value) => allowed.has(value);
}

function fitsArray(of: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    // `every` would leave out what is not there
    for (let i = 0; i < value.length; i++) if (!of(value[i])) return false;
    return true;
  };
}

function fitsObject(shape: z.core.$ZodShape): Check {
  const names = Object.keys(shape);
  const places = new Map(names.map((name, i) => [name, i]));
  const checks = names.map((name) => fits(shape[name] as z.core.$ZodType));
  const needed = names.map((name) => (shape[name] as z.core.$ZodTypes)._zod.def.type !== 'optional');
  const most = needed.filter((one) => one).length;
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    let [next, found] = [0, 0];
    for (const name in value) {
      // most come in the schema's order
      const at = names[next] === name ? next : places.get(name);
      if (at === undefined) return false;
      if (!(checks[at] as Check)((value as { readonly [name: string]: unknown })[name])) return false;
      if (needed[at]) found++;
      next = at + 1;
    }
    return found === most;
  };
}

/** The limits that schemas set here; with another, no value is certain. */
function within({ _zod }: z.core.$ZodCheck<never>): Check {
  const def = _zod.def as z.core.$ZodChecks['_zod']['def'];
  switch (def.check) {
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : never;
    case 'greater_than':
      return (value) => (value as number) > Number(def.value) || (def.inclusive && value === def.value);
    case 'less_than':
      return (value) => (value as number) < Number(def.value) || (def.inclusive && value === def.value);
    case 'min_length':
      return (value) => (value as string | readonly unknown[]).length >= def.minimum;
    default:
      return never;
  }
}
