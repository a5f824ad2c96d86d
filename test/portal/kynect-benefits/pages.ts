import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileAnswer } from '../answer';
import type { Page, Pages } from '../page';
import { clientNamed } from '../people';
import { clientAnswer } from './client';
import { nativeStyle, shell, shellStyle } from './shell';

const assets = '/benefits/s/sfsites';

/**
 * kynect benefits by path: one HTML page for every screen, and what it loads. `folder` holds the built components.
 * In any address `client=` names a client and `shadow=native` asks for real shadow roots; both are kept when the page
 * goes on to another screen.
 */
export function kynectBenefitsPages(folder: string): Pages {
  const file = (name: string, type: string): Page => {
    return async () => fileAnswer(type, await readFile(join(folder, name)));
  };
  return {
    '/': { status: 302, headers: { location: '/benefits/s/' }, body: '' },
    '/favicon.ico': { status: 204, body: '' },
    '/benefits/s': { status: 302, headers: { location: '/benefits/s/' }, body: '' },
    '/benefits/s/*': shell,
    [`${assets}/app.js`]: file('app.js', 'text/javascript'),
    [`${assets}/synthetic-shadow.js`]: file('synthetic-shadow.js', 'text/javascript'),
    [`${assets}/slds.css`]: file('slds.css', 'text/css'),
    [`${assets}/shell.css`]: fileAnswer('text/css', shellStyle),
    [`${assets}/native-style.js`]: fileAnswer('text/javascript', nativeStyle),
    [`${assets}/client.json`]: ({ query }) =>
      fileAnswer('application/json', clientAnswer(clientNamed(query.get('client')))),
  };
}
