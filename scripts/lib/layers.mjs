/**
 * The import rule of ARCHITECTURE.md as data: what each folder of `src/` may import besides itself. The configuration
 * of dependency-cruiser is made from it, and a test holds the table in ARCHITECTURE.md against it.
 * `languages` stands for `languages/index.ts`, the only file that imports a language.
 */
export const LAYERS = {
  model: [],
  text: ['model'],
  anchor: ['model', 'text'],
  intake: ['model', 'text'],
  extract: ['model', 'text', 'anchor'],
  languages: ['model', 'text', 'anchor', 'extract'],
  registry: ['model', 'text'],
  events: ['model', 'text', 'registry'],
  reconcile: ['model'],
  record: ['model', 'text', 'anchor', 'intake', 'extract', 'languages', 'registry', 'events', 'reconcile'],
  ledger: ['model'],
  views: ['model', 'text', 'ledger', 'events', 'reconcile', 'registry'],
  exports: ['model', 'views'],
};

/** Folders that may import anything and that nothing imports. */
export const DOORS = ['http', 'cli'];
