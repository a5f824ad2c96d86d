import type { ComponentChildren } from 'preact';
import { OptionsIcon } from './options-icon';
import { CallPsl } from './resource-links';

export type ViewName = 'call' | 'tickets';

interface HeadProps {
  view: ViewName;
  /** Follow-ups whose time has come. */
  due: number;
  onGo: (view: ViewName) => void;
  onOptions: () => void;
}

/** The name of the product and the way between its views. */
export function Head({ view, due, onGo, onOptions }: HeadProps) {
  return (
    <header class="head">
      <img src="/icons/icon-48.png" width={28} height={28} alt="" />
      <h1 class="unseen">PSL Companion</h1>
      <nav aria-label="Views" class="row">
        <Tab name="call" view={view} onGo={onGo}>
          Call
        </Tab>
        <Tab name="tickets" view={view} onGo={onGo}>
          Tickets
          {due > 0 && (
            <span class="count">
              {due}
              <span class="unseen"> due</span>
            </span>
          )}
        </Tab>
        <button type="button" aria-label="Options" title="Options" onClick={onOptions}>
          <OptionsIcon />
        </button>
      </nav>
      <CallPsl />
    </header>
  );
}

interface TabProps {
  name: ViewName;
  view: ViewName;
  onGo: (view: ViewName) => void;
  children: ComponentChildren;
}

function Tab({ name, view, onGo, children }: TabProps) {
  return (
    <button type="button" aria-current={name === view ? 'page' : undefined} onClick={() => onGo(name)}>
      {children}
    </button>
  );
}
