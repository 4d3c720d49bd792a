const REPORT = /<!-- example: the report -->\n```text\n([\s\S]*?)\n```/;
const RECORD = /(<!-- example: the record, [^\n]*-->\n```text\n)[\s\S]*?(```)/;

/** The invented report that the README shows. */
export function reportOf(readme) {
  const found = REPORT.exec(readme);
  if (found === null) throw new Error('README.md has lost its example');
  return found[1];
}

/** The README with what `recount read` prints of its report. */
export function withRecord(readme, printed) {
  if (!RECORD.test(readme)) throw new Error('README.md has lost the record of its example');
  return readme.replace(RECORD, (_, before, after) => `${before}${printed.trimEnd()}\n${after}`);
}
