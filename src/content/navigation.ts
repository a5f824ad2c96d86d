import type { Lifetime } from './lifetime';

interface NavigationWindow {
  navigation?: EventTarget;
}

/** Calls back when a page without reloads shows another address. */
export function onAddressChange(life: Lifetime, changed: () => void): void {
  let address = location.href;
  const check = () => {
    if (!life.alive() || location.href === address) return;
    address = location.href;
    changed();
  };
  // The navigation object tells of `pushState` too; where it is missing the observer's own checks must do.
  const targets: [EventTarget, string][] = [
    [window, 'popstate'],
    [window, 'hashchange'],
  ];
  const { navigation } = window as NavigationWindow;
  if (navigation) targets.push([navigation, 'currententrychange']);
  for (const [target, name] of targets) {
    target.addEventListener(name, check);
    life.onEnd(() => target.removeEventListener(name, check));
  }
}
