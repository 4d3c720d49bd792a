/** Letters as bits, so that one look tells whether a sentence has any of those that a rule cannot do without. */
export interface Letters {
  readonly capitals: number;
  readonly smalls: number;
}

/** The letters among the codes of a sentence's chunks; marks are none. */
export function lettersOf(codes: string): Letters {
  let capitals = 0;
  let smalls = 0;
  for (let i = 0; i < codes.length; i++) {
    const unit = codes.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) smalls |= 1 << (unit & 31);
    else if (unit >= 0x41 && unit <= 0x5a) capitals |= 1 << (unit & 31);
  }
  return { capitals, smalls };
}

/** Whether both have one letter in common; null stands for any. */
export function meet(one: Letters, other: Letters | null): boolean {
  return other === null || (one.capitals & other.capitals) !== 0 || (one.smalls & other.smalls) !== 0;
}
