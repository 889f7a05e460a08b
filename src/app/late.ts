/*
 * What nobody waits for: one file, which comes when the page stands and the browser is idle.
 */
export { followHands, lookAhead } from './ahead.ts';
export { bringFontsOnce, takeFonts } from './fonts.ts';
export { keepOffline } from './offline.ts';
