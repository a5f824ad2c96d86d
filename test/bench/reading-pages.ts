/** Pages of any length to measure the reader on: what is on them, and how to make one of so many elements. */
export const longPages: Record<string, (elements: number) => string> = {
  "a client's page": (elements) =>
    `<h1>Client Profile</h1><dl><dt>Case Number</dt><dd>104882913</dd></dl>${repeat(
      elements / 5,
      (i) =>
        `<div class="card"><h3>Notice ${i}</h3><p>Your benefits were <b>reviewed</b> on 10/24/2026.</p><a href="#">Open</a></div>`,
    )}`,
  'a table of cases': (elements) =>
    `<h1>Book of Business</h1><table><thead><tr><th>Client</th><th>Case Number</th><th>Application Number</th><th>Status</th></tr></thead><tbody>${repeat(
      elements / 5,
      (i) =>
        `<tr><td>Client ${i}</td><td>${110_000_000 + i}</td><td>${200_000_000 + i}</td><td>Active</td></tr>`,
    )}</tbody></table>`,
  'a list made of boxes': (elements) =>
    `<h1>Book of Business</h1><div><div style="display:flex;gap:40px"><div>Client</div><div>Case Number</div></div>${repeat(
      elements / 3,
      (i) => `<div style="display:flex;gap:40px"><div>Client</div><div>${110_000_000 + i}</div></div>`,
    )}</div>`,
  'a form of fields': (elements) =>
    repeat(
      elements / 2,
      (i) => `<label for="f${i}">Case Number</label><input id="f${i}" value="${110_000_000 + i}">`,
    ),
};

function repeat(times: number, piece: (i: number) => string): string {
  return Array.from({ length: Math.floor(times) }, (_, i) => piece(i)).join('');
}
