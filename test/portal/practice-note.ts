import { html } from './html';

/** Stands above every practice page, so that nobody takes it for the real one. It names nothing a reader looks for. */
export const practiceNote = html`<aside class="practice-note" aria-label="About this practice page">
  <b>Practice page</b> with invented people. To try PSL Companion, click its button in the browser's toolbar;
  in Chrome and Edge it may be behind the puzzle piece.
  <a href="https://kyagent.ky.gov/">All practice pages</a>
</aside>`;
