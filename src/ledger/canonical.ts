/**
 * JSON with its keys in order and no white space, so that equal values have equal bytes: what is hashed, sealed
 * and compared. Strings and numbers are written as `JSON.stringify` writes them (RFC 8785's choice as well).
 */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? 'null';
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // fromEntries defines own properties, so a key named __proto__ stays a key
  return Object.fromEntries(fields.map(([key, field]) => [key, ordered(field)]));
}
