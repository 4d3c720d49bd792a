import { sideIndex } from '../words/names.ts';
import { isPeople, splitsOf, tableOf, tollKey } from '../words/tolls.ts';
import { useEvent } from './EventContext.tsx';
import { SideName } from './SideName.tsx';
import { TollButton } from './TollButton.tsx';

/** Said outright: a table that CSS draws as blocks, as on a phone, loses its own role in some browsers. */
const as = (role: string): { role: string } => ({ role });

/** Every toll by measure and side. */
export function TollTable() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const { columns, rows } = tableOf(view.event, view.tolls);
  if (rows.length === 0) return <p className="muted">{t.event.none}</p>;
  const heads = new Map(
    columns.map((column) => [
      column.key,
      column.kind === 'side' ? names.actor(column.side as string) : t.event[column.kind],
    ]),
  );
  return (
    <table className="toll-table" {...as('table')}>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          <th {...as('columnheader')} scope="col">
            {t.claim.says}
          </th>
          {columns.map((column) => (
            <th key={column.key} {...as('columnheader')} scope="col">
              {column.kind === 'side' ? <SideName side={column.side as string} /> : heads.get(column.key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {rows.map((row) => (
          <tr key={`${row.measure} ${row.unit}`} {...as('row')}>
            <th {...as('rowheader')} scope="row">
              {t.measures[row.measure]}
              {row.unit !== 'person' && (
                <small>{t.units[row.unit as keyof typeof t.units] ?? row.unit}</small>
              )}
            </th>
            {columns.map((column) => {
              const toll = row.cells.get(column.key);
              return (
                <td
                  key={column.key}
                  {...as('cell')}
                  data-head={heads.get(column.key)}
                  data-side={sideIndex(view.event, column.side)}
                  className={toll === undefined ? 'blank' : undefined}
                >
                  {toll !== undefined && <TollButton toll={toll} />}
                  {toll !== undefined && isPeople(toll) && <Splits of={splitsOf(toll, view.tolls)} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Splits({ of }: { of: ReturnType<typeof splitsOf> }) {
  const { names } = useEvent();
  const { t } = names.locale;
  if (of.length === 0) return null;
  return (
    <small className="splits">
      {of.map((part) => (
        <span key={tollKey(part)}>
          {t.event.ofWhom} {part.status !== null && t.statuses[part.status]} <TollButton toll={part} />
        </span>
      ))}
    </small>
  );
}
