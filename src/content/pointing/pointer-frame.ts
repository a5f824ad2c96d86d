import type { Box } from './choices';
import { keysHint, leave, nothingYet } from './words';

/** Pairs of at least 4.5:1, for pages light and dark. */
const colours = {
  light: { surface: '#ffffff', text: '#18222f', muted: '#51606f', accent: '#1b5a8f', line: '#788796' },
  dark: { surface: '#1b212a', text: '#e9eef5', muted: '#a9b6c5', accent: '#8fc1ef', line: '#76869a' },
};

/** What is drawn over the page while the agent points: a frame around one text, and a bar that says what would be taken. */
export interface PointerFrame {
  host: HTMLElement;
  show(box: Box | undefined, text: string): void;
  remove(): void;
}

/**
 * Draws it in a closed shadow root, in the browser's top layer, so that no dialog of the page covers it. Styles are set
 * one by one: a page's own policy may refuse style elements, and Firefox shares no style sheets with scripts like this.
 */
export function drawPointerFrame(request: string, onLeave: () => void): PointerFrame {
  const theme = colours[matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'];
  // The reader passes over this name (portal/walk.ts): what is said here must not be read from the page.
  const host = document.createElement('psl-companion-pointer');
  host.style.cssText =
    'all:initial;position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:none;overflow:visible;pointer-events:none;z-index:2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  const frame = piece(
    'div',
    `position:fixed;display:none;box-sizing:border-box;border:3px solid ${theme.accent};border-radius:6px;box-shadow:0 0 0 2px ${theme.surface},0 0 0 9999px rgb(0 0 0 / 12%)`,
  );
  const bar = piece(
    'div',
    `position:fixed;left:50%;transform:translateX(-50%);bottom:16px;box-sizing:border-box;width:min(480px,calc(100vw - 24px));display:grid;gap:6px;padding:12px 16px;border:1px solid ${theme.line};border-radius:8px;background:${theme.surface};color:${theme.text};font:14px/1.45 system-ui,'Segoe UI',Roboto,Arial,sans-serif;box-shadow:0 4px 24px rgb(0 0 0 / 35%);pointer-events:auto;outline-offset:2px`,
  );
  // Screen readers hand every key on to an application; here they choose a text.
  bar.setAttribute('role', 'application');
  bar.setAttribute('aria-label', `PSL Companion. ${request}. ${keysHint}`);
  bar.tabIndex = 0;
  const head = piece('div', 'display:flex;gap:12px;align-items:center;justify-content:space-between');
  const title = piece('strong', 'font-weight:700', request);
  const button = piece(
    'button',
    `font:inherit;font-weight:600;min-height:32px;padding:0 12px;border:1px solid ${theme.line};border-radius:8px;background:${theme.surface};color:${theme.accent};cursor:pointer`,
    leave,
  );
  button.addEventListener('click', onLeave);
  const said = piece('div', 'overflow-wrap:anywhere', nothingYet);
  said.setAttribute('role', 'status');
  head.append(title, button);
  bar.append(head, said, piece('div', `color:${theme.muted};font-size:12px`, keysHint));
  root.append(frame, bar);
  document.documentElement.append(host);
  raise(host);
  bar.focus({ preventScroll: true });

  return {
    host,
    show(box, text) {
      said.textContent = text;
      frame.style.display = box ? 'block' : 'none';
      if (!box) return;
      const { left, top, width, height } = box;
      Object.assign(frame.style, {
        left: `${left - 6}px`,
        top: `${top - 5}px`,
        width: `${width + 12}px`,
        height: `${height + 10}px`,
      });
      // The bar never lies over what it talks about.
      const low = top + height > window.innerHeight - bar.offsetHeight - 40;
      bar.style.bottom = low ? 'auto' : '16px';
      bar.style.top = low ? '16px' : 'auto';
    },
    remove: () => host.remove(),
  };
}

function raise(host: HTMLElement): void {
  host.popover = 'manual';
  host.showPopover();
}

function piece(name: 'div' | 'strong' | 'button', css: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.style.cssText = css;
  element.textContent = text;
  return element;
}
