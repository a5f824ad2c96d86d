import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A small part of a view whose code is loaded when it is first shown, so that the packet is there first. Until then, and
 * when its file is gone after an update, nothing is shown: the view works without it.
 */
export function whenLoaded<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function WhenLoaded(props: P) {
    const [part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (part) return;
      load().then(
        (found) => {
          loaded = found;
          setPart(() => found);
        },
        () => undefined, // the files of this version are gone: the extension was updated under us
      );
    }, [part]);
    if (!part) return null;
    const Part = part;
    return <Part {...props} />;
  };
}
