import type { PlatformLink } from '../link.ts';
import { evidence } from '../sources.ts';

/** Addresses of LinkedIn. */
export const linkedinLinks = {
  linkedinFeed: {
    href: 'https://www.linkedin.com/feed/',
    ...evidence('confirmed', ['blick', 'ebas']),
  },
  linkedinAccount: {
    href: 'https://www.linkedin.com/mypreferences/d/categories/account',
    ...evidence('confirmed', ['stellar']),
  },
  linkedinPrivacy: {
    href: 'https://www.linkedin.com/mypreferences/d/categories/privacy',
    ...evidence('single', ['interfaceCopies']),
  },
  linkedinLog: {
    href: 'https://www.linkedin.com/psettings/data-log',
    ...evidence('single', ['inventoryLinkedin']),
  },
  linkedinSetting: {
    href: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    ...evidence('confirmed', ['lcLi', 'inventoryLinkedin']),
  },
  linkedinObjectionForm: {
    href: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
    ...evidence('confirmed', ['lcLi', 'bruschi']),
  },
} as const satisfies Record<string, PlatformLink>;
