import { DOORS, LAYERS } from './scripts/lib/layers.mjs';

// Test files stand beside what they test and may reach further.
const TESTS = '\\.(test|corpus)\\.ts$|/testing/';

const layer = ([folder, allowed]) => ({
  name: `import-rule-${folder}`,
  comment: `src/${folder} imports ${allowed.length === 0 ? 'nothing but itself' : allowed.join(', ')} (ARCHITECTURE.md)`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
});

// biome-ignore lint/style/noDefaultExport: dependency-cruiser loads its configuration by the default export
export default {
  forbidden: [
    ...Object.entries(LAYERS).map(layer),
    {
      name: 'only-the-list-imports-a-language',
      severity: 'error',
      from: { pathNot: `^src/languages/|${TESTS}` },
      to: { path: '^src/languages/', pathNot: '^src/languages/index\\.ts$' },
    },
    {
      name: 'languages-stay-apart',
      comment: 'What two languages share belongs into extract.',
      severity: 'error',
      from: { path: '^src/languages/([a-z]+)/', pathNot: TESTS },
      to: { path: '^src/languages/[a-z]+/', pathNot: '^src/languages/$1/' },
    },
    {
      name: 'nothing-imports-a-door',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${DOORS.join('|')})/|^src/[^/]+\\.ts$|${TESTS}` },
      to: { path: `^src/(${DOORS.join('|')})/` },
    },
    {
      name: 'web-imports-types-alone',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: ['^dist/', '^web/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
