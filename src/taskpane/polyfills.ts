/** What the engine and the pane use that webviews of 2018 (Chromium 67, the oldest with BigInt) lack. */
import 'core-js/actual/array/flat';
import 'core-js/actual/array/flat-map';
import 'core-js/actual/object/from-entries';
