import browser from 'webextension-polyfill';
import { ownAddress } from './runtime';

/** The page of the workspace: beside the portal, or in a tab of its own. */
const page = 'src/panel/index.html';

/** Where the workspace went. */
export type WorkspacePlace = 'beside' | 'tab';

/**
 * Opens the workspace beside the page: Chrome's and Edge's side panel, Firefox's sidebar; in a tab where there is
 * neither. Call it before anything is awaited in a click or a shortcut: browsers allow it only then.
 */
export async function openWorkspace(windowId: number): Promise<WorkspacePlace> {
  try {
    await openBeside(windowId);
    return 'beside';
  } catch {
    // No panel in this browser, or it was refused: a tab works everywhere.
    await openWorkspaceTab();
    return 'tab';
  }
}

/** Opens the workspace in a tab of its own. */
export async function openWorkspaceTab(): Promise<void> {
  await browser.tabs.create({ url: ownAddress(page) });
}

/** The window this surface is in. */
export async function ownWindow(): Promise<number> {
  // A page of ours always sits in a window that has an id; the polyfill's types leave it open.
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}

/**
 * Whether the workspace is in sight in a window: beside the page, or as the tab in front. Firefox answers at once, because
 * whoever asks may want to open a popup, and must not have waited by then.
 */
export function workspaceInSight({
  windowId,
  tabId,
}: {
  windowId: number;
  tabId: number | undefined;
}): boolean | Promise<boolean> {
  const isWorkspace = (address: string | undefined) => address === ownAddress(page);
  if (!hasSidePanel()) {
    return browser.extension
      .getViews({ windowId })
      .some(({ location, document }) => isWorkspace(location.href) && document.visibilityState === 'visible');
  }
  return chrome.runtime
    .getContexts({ windowIds: [windowId] })
    .then((contexts) =>
      contexts.some(
        (one) => isWorkspace(one.documentUrl) && (one.contextType === 'SIDE_PANEL' || one.tabId === tabId),
      ),
    );
}

function openBeside(windowId: number): Promise<void> {
  return hasSidePanel() ? chrome.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** Chrome and Edge have one; Firefox has a sidebar, and a background page that sees all our pages. */
function hasSidePanel(): boolean {
  return 'sidePanel' in chrome;
}
