import { Link, Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { GraphicSetting } from '../components/Covered.tsx';
import { chooseLanguage, type Language, LocaleProvider, useLocale } from '../i18n/locale.tsx';

/** What stands around every page. */
export function Frame() {
  const { lang } = useSearch({ from: '__root__' });
  return (
    <LocaleProvider language={chooseLanguage(lang)}>
      <Shell />
    </LocaleProvider>
  );
}

function Shell() {
  const { t } = useLocale();
  return (
    <>
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <Link to="/" className="wordmark">
            Recount
          </Link>
          <span className="tagline">{t.tagline}</span>
          <LanguageSwitch />
          <nav aria-label={t.nav}>
            <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
              {t.events}
            </Link>{' '}
            <Link to="/actors">{t.actor.title}</Link> <Link to="/places">{t.places.title}</Link>{' '}
            <Link to="/review" activeOptions={{ includeSearch: false }}>
              {t.review.title}
            </Link>{' '}
            <Link to="/add">{t.intake.nav}</Link>
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="footer">
        <p>{t.footer}</p>
        <GraphicSetting />
      </footer>
    </>
  );
}

const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
];

function LanguageSwitch() {
  const { language, t } = useLocale();
  const navigate = useNavigate();
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">{t.language}</legend>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          onClick={() =>
            navigate({
              to: '.',
              search: (held) => ({ ...held, lang: code }),
              replace: true,
              resetScroll: false,
              hash: true,
            })
          }
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
