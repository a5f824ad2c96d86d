import { kynectBenefitsAssets } from '../../portal/kynect-benefits/assets';
import { buildExtension } from './build-extension';

/** Builds the extension for both browsers before the first browser test, unless EXTENSION_BUILT says it is done. */
export async function setup(): Promise<void> {
  if (!process.env['EXTENSION_BUILT']) {
    buildExtension('chrome');
    buildExtension('firefox');
  }
  // Here and not in the first test that opens the practice portal: it takes longer than a test may.
  await kynectBenefitsAssets();
}
