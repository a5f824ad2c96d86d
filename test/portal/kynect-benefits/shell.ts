import { html } from '../html';
import type { Visit } from '../page';
import { practiceNote } from '../practice-note';

/**
 * The one HTML page of kynect benefits. `?shadow=native` leaves out the synthetic shadow that Experience Cloud uses
 * today, and the components get real shadow roots. `?show=sorry` shows Aura's own error box.
 */
export function shell({ query }: Visit): string {
  const native = query.get('shadow') === 'native';
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>kynect benefits</title>
        <link rel="stylesheet" href="/benefits/s/sfsites/slds.css" />
        <link rel="stylesheet" href="/benefits/s/sfsites/shell.css" />
        ${
          native
            ? html`<script src="/benefits/s/sfsites/native-style.js"></script>`
            : html`<script type="module" src="/benefits/s/sfsites/synthetic-shadow.js"></script>`
        }
        <script type="module" src="/benefits/s/sfsites/app.js"></script>
      </head>
      <body class="slds-scope">
        ${practiceNote} ${auraError(false)} ${auraError(query.get('show') === 'sorry')}
        <div id="portal"></div>
      </body>
    </html>`.markup;
}

/** Aura puts its error box into every page, sometimes twice, and shows it when it is needed. */
function auraError(shown: boolean) {
  return html`<div id="auraErrorMask" class="auraErrorMask" ${shown ? '' : html`style="display: none"`}>
    <div id="auraError" class="auraErrorBox">
      <span><a class="close" role="button" tabindex="0">x</a>Sorry to interrupt</span>
      <div id="auraErrorMessage">This page has an error. You might just need to refresh it.</div>
    </div>
  </div>`;
}

/** Styles of what is around the components. */
export const shellStyle = `
html { font-size: 100%; background: #f3f4f6; }
body.slds-scope { margin: 0; background: #f3f4f6; }
.practice-note { padding: 6px 16px; background: #fff4c9; border-bottom: 1px solid #d9bf62; font-size: 12px; }
.auraErrorMask { position: fixed; inset: 0; z-index: 9000; background: rgb(0 0 0 / 40%); }
.auraErrorBox { max-width: 480px; margin: 80px auto; padding: 16px; border: 1px solid #ba0517; background: #fff; }
.auraErrorBox span { display: block; font-weight: bold; }
.auraErrorBox .close { float: right; cursor: pointer; }
`;

/**
 * Global styles stop at a shadow root. The real portal's components bring their own; these get the design system's
 * sheet into each root, in a plain script that has run before the first component is made.
 */
export const nativeStyle = `
const sheet = new CSSStyleSheet();
fetch('/benefits/s/sfsites/slds.css').then((response) => response.text()).then((text) => sheet.replace(text));
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  root.adoptedStyleSheets.push(sheet);
  return root;
};
`;
