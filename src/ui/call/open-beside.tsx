import { useEffect, useState } from 'preact/hooks';
import { openWorkspace, ownWindow } from '../../browser/workspace';
import { Button } from '../parts/button';

/** From the popup to the workspace, which stays open beside the page. */
export function OpenBeside() {
  const [window_, setWindow] = useState<number>();
  // Asked beforehand: after a wait inside the click the browser would refuse to open anything.
  useEffect(() => {
    void ownWindow().then(setWindow);
  }, []);
  const open = () => {
    if (window_ !== undefined) void openWorkspace(window_).then(() => window.close());
  };
  return (
    <Button look="plain" disabled={window_ === undefined} onPress={open}>
      Open beside the page
    </Button>
  );
}
