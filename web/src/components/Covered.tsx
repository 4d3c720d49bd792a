import { type ReactNode, useState } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { useGraphicShown } from './graphicSetting.ts';

/** Words that were marked as graphic: blurred, and kept from a screen reader, until this reader asks for them. */
export function Covered({ graphic, children }: { graphic: boolean; children: ReactNode }) {
  const { t } = useLocale();
  const [shown] = useGraphicShown();
  const [open, setOpen] = useState(false);
  if (!graphic || shown) return <>{children}</>;
  return (
    <span className="covered" data-open={open}>
      <button type="button" className="covered-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t.graphic.cover : t.graphic.show}
      </button>{' '}
      <span className="covered-words" aria-hidden={!open} inert={!open}>
        {children}
      </span>
    </span>
  );
}

/** The setting for all of them, at the foot of every page. */
export function GraphicSetting() {
  const { t } = useLocale();
  const [shown, setShown] = useGraphicShown();
  return (
    <label className="check graphic-setting">
      <input type="checkbox" checked={!shown} onChange={(event) => setShown(!event.target.checked)} />
      <span>{t.graphic.setting}</span>
    </label>
  );
}
