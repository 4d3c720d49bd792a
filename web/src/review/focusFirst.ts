/** A ref for the first field of a form that somebody asked for: it is to be filled in, so it takes the focus. */
export function focusFirst(field: HTMLElement | null): void {
  field?.focus();
}
