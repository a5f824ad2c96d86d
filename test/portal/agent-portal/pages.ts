import type { Pages } from '../page';

/** Every page of the practice Agent Portal by path. */
export const agentPortalPages: Pages = {
  '/': `<!doctype html><html lang="en"><title>Practice portal</title><h1>Practice portal</h1>`,
  '/UserProfile/ClientProfile': `<!doctype html><html lang="en"><title>Client Profile</title><h1>Client Profile</h1>
    <dl><dt>Case Number</dt><dd>114207365</dd><dt>Application Number</dt><dd>208815943</dd></dl>`,
};
