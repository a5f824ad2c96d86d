import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TaughtField } from '../../domain/page-reading';
import { startPointing } from '../../messaging/look-around';
import { Button } from '../parts/button';
import { notPointed } from './words';

interface PointButtonProps {
  field: TaughtField;
  children: ComponentChildren;
}

/**
 * Lets the agent point at a value on the page. A popup is in the way of the page and closes; what is chosen brings it
 * back. A panel stays.
 */
export function PointButton({ field, children }: PointButtonProps) {
  const [failed, setFailed] = useState(false);
  const start = async () => {
    const started = await startPointing(field);
    setFailed(!started);
    if (started && isPopup()) window.close();
  };
  return (
    <>
      <Button look="plain" onPress={() => void start()}>
        {children}
      </Button>
      {failed && (
        <p class="problem" role="alert">
          {notPointed}
        </p>
      )}
    </>
  );
}

/** The same page can stand in a tab, where closing it would take the agent's place away. */
function isPopup(): boolean {
  return location.pathname.includes('/popup/') && window.innerWidth < 600 && history.length <= 1;
}
