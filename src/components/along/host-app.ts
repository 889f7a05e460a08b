/** How apps name themselves in the browsers that they bring, the narrower names first. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/LinkedInApp/, 'LinkedIn'],
  [/Instagram/, 'Instagram'],
  [/MessengerForiOS|MessengerLite|Orca-Android/, 'Messenger'],
  [/FBA[NV]\/|FB_IAB\//, 'Facebook'],
];

/** The app in whose own browser a page is open; undefined in one that is a browser alone. */
export function hostApp(userAgent: string): string | undefined {
  return signs.find(([sign]) => sign.test(userAgent))?.[1];
}
