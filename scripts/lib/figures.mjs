const OPEN = '<!-- figures: written by scripts/documents.mjs from benchmarks.json -->';
const CLOSE = '<!-- end of figures -->';

function section([name, { what, command, figures }]) {
  const rows = Object.entries(figures).map(
    ([figure, value]) => `| ${figure} | ${value === null ? 'not measured' : value.toFixed(3)} |`,
  );
  const table =
    rows.length === 0 ? ['No figure is written down yet.'] : ['| figure | reached |', '|---|---|', ...rows];
  const first = what.charAt(0).toUpperCase() + what.slice(1);
  return [`### ${name}`, '', `${first}.`, '', '```', command, '```', '', ...table, ''].join('\n');
}

/** The page with the part between its two marks made from the suites. */
export function withFigures(page, suites) {
  const [before, rest] = page.split(OPEN);
  const after = rest?.split(CLOSE)[1];
  if (after === undefined) throw new Error('docs/benchmarks.md has lost its marks');
  return `${before}${OPEN}\n\n${Object.entries(suites).map(section).join('\n')}\n${CLOSE}${after}`;
}
