/** A name of a table or column as SQL takes it whatever the name is. */
export function quoted(name: string): string {
  return `"${name}"`;
}
