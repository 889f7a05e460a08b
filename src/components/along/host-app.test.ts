import { expect, test } from 'vitest';
import { hostApp } from './host-app.ts';

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android =
  'Mozilla/5.0 (Linux; Android 15; Pixel 8; wv) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';

test.each([
  [`${phone} Mobile/15E148 [LinkedInApp]/9.31`, 'LinkedIn'],
  [`${android} [LinkedInApp]`, 'LinkedIn'],
  [`${phone} Mobile/15E148 Instagram 390.0.0.28 (iPhone15,2; iOS 18_5; fr_FR)`, 'Instagram'],
  [`${phone} Mobile/15E148 [FBAN/FBIOS;FBAV/520.0.0.38;FBDV/iPhone15,2]`, 'Facebook'],
  [`${android} [FB_IAB/FB4A;FBAV/520.0.0.44;]`, 'Facebook'],
  [`${phone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/510.0.0]`, 'Messenger'],
  [`${android} [FB_IAB/Orca-Android;FBAV/510.0.0;]`, 'Messenger'],
  [`${phone} Version/18.5 Mobile/15E148 Safari/604.1`, undefined],
  [android.replace('; wv', ''), undefined],
  ['', undefined],
])('%s is the browser of %s', (userAgent, app) => {
  expect(hostApp(userAgent)).toBe(app);
});
