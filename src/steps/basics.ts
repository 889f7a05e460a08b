/** Our languages, and the platform languages whose labels we know. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export function byLanguage<T>(make: (lang: Language) => T): Record<Language, T> {
  return { fr: make('fr'), en: make('en') };
}

/** `computer` is the site in a wide window; `phone` is the platform's app. */
export const devices = ['computer', 'phone'] as const;
export type Device = (typeof devices)[number];

/** A value for each device, or one that serves both. */
export type ByDevice<T> = T | Readonly<Record<Device, T>>;
