const MARK = 'readoutSheet';

/**
 * Lets "Back" close what covers a phone's page: while it is open, one entry more stands in the history. Returns what to
 * call when it opens and when it closes by other means.
 */
export function wayBack(close: () => void): { opened: () => void; closed: () => void } {
  let isOpen = false;
  let isLeaving = false;
  const isOurs = () => history.state?.[MARK] === true;
  const enter = () => history.pushState({ [MARK]: true }, '');
  // A page that is come back to shows nothing open.
  if (isOurs()) history.replaceState(null, '');
  addEventListener('popstate', () => {
    // Our own going back takes a while; another sheet may be open by then.
    if (!isLeaving) close();
    else if (isOpen) enter();
    isLeaving = false;
  });
  return {
    opened: () => {
      isOpen = true;
      if (!isLeaving && !isOurs()) enter();
    },
    closed: () => {
      isOpen = false;
      if (isLeaving || !isOurs()) return;
      isLeaving = true;
      history.back();
    },
  };
}
