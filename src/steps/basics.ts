/** The languages in which we know the platforms' words. Those of our pages: `locales/languages.ts`. */
export const platformLanguages = ['fr', 'en'] as const;
export type PlatformLanguage = (typeof platformLanguages)[number];

export function byPlatformLanguage<T>(
  make: (ui: PlatformLanguage) => T,
): Record<PlatformLanguage, T> {
  return { fr: make('fr'), en: make('en') };
}

/** `computer` is the site in a wide window; `phone` is the platform's app. */
export const devices = ['computer', 'phone'] as const;
export type Device = (typeof devices)[number];

/** A value for each device, or one that serves both. */
export type ByDevice<T> = T | Readonly<Record<Device, T>>;
