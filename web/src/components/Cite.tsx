import { useState } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { type Citable, cite, STYLE_NAMES, STYLES, type Style } from '../words/cite.ts';

/** A report as a citation, in the style that is asked for. */
export function Cite({ of, title }: { of: Citable; title: string }) {
  const { t } = useLocale();
  const [style, setStyle] = useState<Style>('chicago');
  const [copied, setCopied] = useState(false);
  const text = cite(of, style);
  return (
    <details className="cite">
      <summary>{title}</summary>
      <label>
        <span>{t.cite.style}</span>
        <select
          value={style}
          onChange={(event) => {
            setStyle(event.target.value as Style);
            setCopied(false);
          }}
        >
          {STYLES.map((one) => (
            <option key={one} value={one}>
              {STYLE_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      <pre className="cite-text">{text}</pre>
      <button
        type="button"
        className="button"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            // a page without the right to the clipboard leaves the text to be selected by hand
            () => setCopied(false),
          )
        }
      >
        {t.cite.copy}
      </button>{' '}
      <span role="status">{copied && t.cite.copied}</span>
    </details>
  );
}
