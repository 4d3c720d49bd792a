import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useProblemWords } from '../components/problemWords.ts';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { type Item, readAll, requestOf } from '../intake/queue.ts';
import { addReport, type ReportRequest } from '../services/api.ts';

type Work = Parameters<typeof readAll>[0];

/** Reports into the ledger: files, or a text that is pasted. Long work, with progress, to be stopped. */
export function AddPage() {
  const { t } = useLocale();
  const queries = useQueryClient();
  const [items, setItems] = useState<readonly Item[]>([]);
  const [working, setWorking] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useTitle(t.intake.title);
  useEffect(() => () => stop.current?.abort(), []);
  const start = async (work: Work): Promise<void> => {
    stop.current = new AbortController();
    setWorking(true);
    await readAll(work, addReport, stop.current.signal, setItems);
    setWorking(false);
    await queries.invalidateQueries();
  };
  return (
    <article className="add-page">
      <header className="list-head">
        <h1>{t.intake.title}</h1>
        <p className="lede">{t.intake.lede}</p>
      </header>
      <div className="edit-grid">
        <Files start={start} off={working} />
        <Pasted start={start} off={working} />
      </div>
      {items.length > 0 && <Progress items={items} working={working} stop={() => stop.current?.abort()} />}
    </article>
  );
}

function Files({ start, off }: { start: (work: Work) => void; off: boolean }) {
  const { t } = useLocale();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [fiction, setFiction] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    start(files.map((file) => ({ name: file.name, request: () => requestOf(file, fiction) })));
  };
  return (
    <form className="edit-form" onSubmit={submit}>
      <h2>{t.intake.files}</h2>
      <p className="muted">{t.intake.filesNote}</p>
      <label>
        <span>{t.intake.choose}</span>
        <input
          type="file"
          multiple
          accept=".txt,.md,.html,.htm,.wiki,text/plain"
          onChange={(event) => setFiles([...(event.target.files ?? [])])}
        />
      </label>
      <Invented fiction={fiction} set={setFiction} />
      <div className="review-buttons">
        <button type="submit" className="button" disabled={off || files.length === 0}>
          {t.intake.read(files.length)}
        </button>
      </div>
    </form>
  );
}

const FIELDS = ['title', 'outlet', 'publishedAt', 'url'] as const;

function Pasted({ start, off }: { start: (work: Work) => void; off: boolean }) {
  const { t } = useLocale();
  const [text, setText] = useState('');
  const [fields, setFields] = useState<Partial<Record<(typeof FIELDS)[number], string>>>({});
  const [fiction, setFiction] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value.trim() !== ''),
    ) as Partial<ReportRequest>;
    const name = fields.title?.trim() || t.report.untitled;
    start([{ name, request: async () => ({ text, fiction, ...given }) }]);
  };
  return (
    <form className="edit-form" onSubmit={submit}>
      <h2>{t.intake.pasted}</h2>
      <p className="muted">{t.intake.pastedNote}</p>
      <label>
        <span>{t.intake.text}</span>
        <textarea rows={8} required value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="review-fields">
        {FIELDS.map((key) => (
          <label key={key}>
            <span>{t.intake.fields[key]}</span>
            <input
              type={key === 'publishedAt' ? 'date' : 'text'}
              value={fields[key] ?? ''}
              onChange={(event) => setFields({ ...fields, [key]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <Invented fiction={fiction} set={setFiction} />
      <div className="review-buttons">
        <button type="submit" className="button" disabled={off || text.trim() === ''}>
          {t.intake.read(1)}
        </button>
      </div>
    </form>
  );
}

function Invented({ fiction, set }: { fiction: boolean; set: (fiction: boolean) => void }) {
  const { t } = useLocale();
  return (
    <label className="check">
      <input type="checkbox" checked={fiction} onChange={(event) => set(event.target.checked)} />
      <span>{t.intake.fiction}</span>
    </label>
  );
}

function Progress({ items, working, stop }: { items: readonly Item[]; working: boolean; stop: () => void }) {
  const { t } = useLocale();
  const problems = useProblemWords();
  const done = items.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  return (
    <section className="part" aria-labelledby="reading">
      <h2 id="reading">{t.intake.progress}</h2>
      <p role="status">{t.intake.done(done, items.length)}</p>
      {working && (
        <p className="actor-looked">
          <progress value={done} max={items.length} aria-labelledby="reading" />
          <button type="button" className="button" onClick={stop}>
            {t.actor.stop}
          </button>
        </p>
      )}
      <ul className="sources">
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files of one name are told apart by their order
          <li key={i} data-state={item.state}>
            {item.added === null ? (
              <span className="source-title">{item.name}</span>
            ) : (
              <Link to="/reports/$id" params={{ id: item.added.report }} className="source-title">
                {item.name}
              </Link>
            )}
            <small>
              {t.intake.states[item.state]}
              {item.added !== null && ` · ${t.filters.shown(item.added.claims, item.added.claims)}`}
              {item.error !== null && ` · ${problems(item.error)}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
