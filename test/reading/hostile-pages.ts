const here = '<dl><dt>Case Number</dt><dd>104882913</dd></dl>';

/** Pages that nobody would make on purpose. The case number on each must still be read, and soon. */
export const hostilePages = [
  {
    name: '100,000 elements',
    html: `${here}<script>document.body.insertAdjacentHTML('beforeend', '<div><p>Notice <b>7</b></p><i>x</i></div>'.repeat(25000))</script>`,
  },
  {
    name: '50,000 numbers without a label',
    html: `${here}<script>document.body.insertAdjacentHTML('beforeend', '<p><span>402557719</span></p>'.repeat(50000))</script>`,
  },
  {
    name: '200 nested shadow roots',
    html: `<div id="top"></div><script>let at = document.getElementById('top'); for (let i = 0; i < 200; i += 1) { const root = at.attachShadow({ mode: i % 2 ? 'open' : 'closed' }); root.innerHTML = '<div></div>'; at = root.firstChild; } at.outerHTML = ${JSON.stringify(here)};</script>`,
  },
  {
    name: '10 MB of text in one paragraph',
    html: `${here}<p id="p"></p><script>document.getElementById('p').textContent = 'case number application # 12 34 '.repeat(330000)</script>`,
  },
  {
    name: '10 MB of digits in one paragraph',
    html: `${here}<p id="p" style="word-break:break-all"></p><script>document.getElementById('p').textContent = '4025577'.repeat(1400000)</script>`,
  },
  {
    name: '2,000 elements deep',
    html: `<div id="top"></div><script>let at = document.getElementById('top'); for (let i = 0; i < 2000; i += 1) at = at.appendChild(document.createElement('div')); at.innerHTML = ${JSON.stringify(here)};</script>`,
  },
  {
    name: 'an element that changes 1,000 times a second',
    html: `${here}<p id="p"></p><script>setInterval(() => { for (let i = 0; i < 10; i += 1) document.getElementById('p').textContent = String(Math.random()); }, 10)</script>`,
  },
  {
    name: '20,000 inline pieces of one line',
    html: `${here}<p id="p"></p><script>document.getElementById('p').innerHTML = '<span>4</span><b>case</b> '.repeat(10000)</script>`,
  },
];
