/**
 * Names that several actors bear (folded, hyphens left out) and the one meant where a report does not say otherwise:
 * the one that reports of armed conflict mean most often. A report that defines the acronym overrules it.
 */
export const PREFERRED: { readonly [name: string]: string } = {
  rsf: 'rsf',
  "people ' s defence forces": 'pdf-mm',
  "people ' s liberation army": 'force-cn',
};
