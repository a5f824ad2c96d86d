import { html } from '../html';
import type { Answer } from '../page';
import { practiceNote } from '../practice-note';
import { agentPortalPage } from './layout';

/** The portal's own page for an error that was caught. */
export function handledError(): Answer {
  const body = agentPortalPage({
    title: 'Error - Agent Portal',
    heading: 'Error',
    body: html` <div class="alert alert-danger">
        <p>An error occurred while processing your request.</p>
        <p>Request ID: 0HN5T2QG8V1KD:0000002B</p>
      </div>
      <p><a href="/DashBoard/AgentDashboard">Return to Agent Dashboard</a></p>`,
  });
  return { status: 500, body };
}

/** What ASP.NET shows when nobody caught the error: no portal around it at all. */
export function serverError(): Answer {
  const body = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Runtime Error</title>
        <style>
          body {
            font:
              14px Verdana,
              'DejaVu Sans',
              sans-serif;
            margin: 0;
          }
          .practice-note {
            padding: 6px 16px;
            background: #fff4c9;
            font-size: 12px;
          }
          main {
            padding: 8px 16px;
          }
          h1 {
            font-weight: normal;
            font-size: 24px;
            color: #b00;
          }
          h2 {
            font-weight: normal;
            font-size: 18px;
            font-style: italic;
            color: #800000;
          }
        </style>
      </head>
      <body>
        ${practiceNote}
        <main>
          <h1>Server Error in '/' Application.</h1>
          <hr />
          <h2>Runtime Error</h2>
          <p>
            <b>Description:</b> An application error occurred on the server. The current custom error settings
            for this application prevent the details of the application error from being viewed remotely.
          </p>
        </main>
      </body>
    </html>`.markup;
  return { status: 500, body };
}
