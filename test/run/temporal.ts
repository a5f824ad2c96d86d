// Browsers have Temporal; the Node the tests run on does not yet.
import 'temporal-polyfill/global';
