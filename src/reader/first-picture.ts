/** A drawing that the page may show first. */
export interface FirstPicture {
  /** Absent where one drawing serves every device. */
  device?: string;
  ui: string;
  /** Address of the file. */
  href: string;
  /** Of the one for a narrow window or column. */
  narrow?: string;
}

/**
 * Written into the pages as text and run after `early`, before the page is read, so it must stand alone:
 * it uses nothing from outside itself but its arguments.
 *
 * Asks at once for the one picture that this reader will see, which the browser would otherwise know
 * only when the page is laid out.
 */
export function fetchFirst(
  pictures: readonly FirstPicture[],
  narrowPicture: string,
  phoneGuess: string,
): void {
  const matches = (query: string) => window.matchMedia?.(query).matches;
  const shown = document.documentElement.dataset;
  const device = shown.device ?? (matches(phoneGuess) ? 'phone' : 'computer');
  for (const picture of pictures) {
    if (picture.ui !== shown.ui || (picture.device ?? device) !== device) continue;
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'image';
    link.type = 'image/avif';
    link.fetchPriority = 'high';
    link.href = (matches(narrowPicture) && picture.narrow) || picture.href;
    document.head.append(link);
  }
}
