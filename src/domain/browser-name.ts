/** What a browser says of itself: Chrome's and Edge's client hints where there are any, and the classic string. */
export interface BrowserFacts {
  userAgent: string;
  brands?: readonly { brand: string; version: string }[];
  platform?: string;
  platformVersion?: string;
}

/**
 * The line PSL wants: "Google Chrome 144.0.7559.60, Windows 11". Best known first;
 * what cannot be told is left out rather than guessed.
 */
export function browserName(facts: BrowserFacts): string {
  return [nameAndVersion(facts), operatingSystem(facts)].filter(Boolean).join(', ');
}

const brandOrder = ['Microsoft Edge', 'Google Chrome', 'Chromium'];
const agentPatterns: readonly [name: string, pattern: RegExp][] = [
  ['Firefox', /Firefox\/([\d.]+)/],
  ['Microsoft Edge', /Edg\/([\d.]+)/],
  ['Google Chrome', /Chrome\/([\d.]+)/],
];

function nameAndVersion({ userAgent, brands = [] }: BrowserFacts): string {
  for (const name of brandOrder) {
    const match = brands.find(({ brand }) => brand === name);
    if (match) return `${name} ${match.version}`;
  }
  for (const [name, pattern] of agentPatterns) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return '';
}

/** Client hints number Windows 11 from 13 on (Microsoft's client-hint table); the classic string cannot tell 10 from 11. */
function operatingSystem({ userAgent, platform, platformVersion = '' }: BrowserFacts): string {
  if (platform === 'Windows') return Number.parseInt(platformVersion, 10) >= 13 ? 'Windows 11' : 'Windows 10';
  if (platform === 'macOS') return `macOS ${platformVersion}`.trim();
  if (platform) return platform;
  if (userAgent.includes('Windows')) return 'Windows';
  if (userAgent.includes('Mac OS X')) return 'macOS';
  if (userAgent.includes('CrOS')) return 'Chrome OS';
  return userAgent.includes('Linux') ? 'Linux' : '';
}
