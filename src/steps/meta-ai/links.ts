import type { PlatformLink } from '../link.ts';

/** Addresses of Facebook, Instagram, WhatsApp and Messenger. */
export const metaLinks = {} as const satisfies Record<string, PlatformLink>;
