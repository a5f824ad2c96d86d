import { browserName } from '../../domain/browser-name';

/** Chrome's and Edge's client hints; TypeScript's DOM library does not know them yet. */
interface UserAgentData {
  getHighEntropyValues(hints: readonly string[]): Promise<{
    fullVersionList?: { brand: string; version: string }[];
    platform?: string;
    platformVersion?: string;
  }>;
}

/** The line PSL wants about this browser: name, version and operating system. */
export async function thisBrowser(): Promise<string> {
  const { userAgent } = navigator;
  // Firefox has no userAgentData; reading it from navigator is the documented way to find out.
  const hints = (navigator as { userAgentData?: UserAgentData }).userAgentData;
  if (!hints) return browserName({ userAgent });
  const { fullVersionList, platform, platformVersion } = await hints.getHighEntropyValues([
    'fullVersionList',
    'platform',
    'platformVersion',
  ]);
  return browserName({
    userAgent,
    ...(fullVersionList && { brands: fullVersionList }),
    ...(platform && { platform }),
    ...(platformVersion && { platformVersion }),
  });
}
