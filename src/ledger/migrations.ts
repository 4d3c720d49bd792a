/**
 * Forward only, each run once in its own transaction. What has been released is never edited: a change is a new
 * one at the end. The triggers refuse every change of what is written, whoever asks.
 */
export const migrations: readonly string[] = [
  `
  create table ledger (only_one boolean primary key default true check (only_one), id text not null);
  create table entries (
    sequence bigint primary key,
    id text collate "C" not null unique,
    kind text collate "C" not null,
    schema integer not null,
    at text collate "C" not null,
    by text not null,
    report text collate "C",
    scope text collate "C" not null,
    commitment text collate "C" not null,
    sealed bytea not null
  );
  create table heads (
    size bigint primary key,
    at text collate "C" not null,
    root text collate "C" not null,
    key text collate "C" not null,
    signature text not null,
    frontier text not null
  );
  create table once (
    key text collate "C" primary key,
    digest text collate "C" not null,
    first bigint not null,
    last bigint not null
  );
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end $$;
  create trigger entries_stay before update or delete on entries for each row execute function refuse_change();
  create trigger entries_remain before truncate on entries for each statement execute function refuse_change();
  create trigger heads_stay before update or delete on heads for each row execute function refuse_change();
  create trigger heads_remain before truncate on heads for each statement execute function refuse_change();
  create trigger ledger_stays before update or delete on ledger for each row execute function refuse_change();
  create trigger ledger_remains before truncate on ledger for each statement execute function refuse_change();
  create trigger once_stays before update or delete on once for each row execute function refuse_change();
  create trigger once_remains before truncate on once for each statement execute function refuse_change();
  `,
  // what is sealed cannot be made smaller, and who opens a ledger asks for its redactions alone
  `
  alter table entries alter column sealed set storage external;
  create index entries_redactions on entries (sequence) where kind = 'redaction';
  `,
  `create index entries_stamps on entries (sequence) where kind = 'headStamped'`,
];
