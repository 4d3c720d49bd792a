import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLocale } from '../i18n/locale.tsx';

/** Every key of the review page, shown by "?". */
export function Help({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useLocale();
  return (
    <ModalOverlay
      className="drawer-overlay"
      isOpen={open}
      onOpenChange={(now) => !now && close()}
      isDismissable
    >
      <Modal className="drawer">
        <Dialog className="drawer-body">
          <header className="drawer-head">
            <Heading slot="title" level={2}>
              {t.review.help}
            </Heading>
          </header>
          <dl className="keys">
            {t.review.keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <button type="button" className="button" onClick={close}>
            {t.derivation.close}
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
