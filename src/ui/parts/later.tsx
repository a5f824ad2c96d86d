import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Banner } from './banner';
import { Button } from './button';

/**
 * A view whose code is loaded when it is first shown, so that the popup stays small. `load` is an `import()` that
 * answers with the view; `meanwhile` stands in its place until then.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: () => ComponentChildren = () => <main class="scroll" aria-busy="true" />,
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [view, setView] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (view || failed) return;
      load().then(
        (found) => {
          loaded = found;
          setView(() => found);
        },
        () => setFailed(true), // the files of this version are gone: the extension was updated under us
      );
    }, [view, failed]);
    if (failed) return <NotLoaded />;
    if (!view) return <>{meanwhile()}</>;
    const View = view;
    return <View {...props} />;
  };
}

function NotLoaded() {
  return (
    <main class="scroll">
      <Banner
        tone="bad"
        loud
        actions={
          <Button look="small" onPress={() => location.reload()}>
            Open again
          </Button>
        }
      >
        This part could not be opened. What you typed is kept.
      </Banner>
    </main>
  );
}
