import { changed, evidence } from '../evidence.ts';
import type { PlatformLink } from '../link.ts';

const today = '2026-11-24';

/** Addresses of LinkedIn. */
export const links = {
  linkedinFeed: {
    href: 'https://www.linkedin.com/feed/',
    ...evidence(['blick', 'ebas']),
  },
  linkedinAccount: {
    href: 'https://www.linkedin.com/mypreferences/d/categories/account',
    ...evidence(['stellar'], changed(today, 'onePage')),
  },
  linkedinPrivacy: {
    href: 'https://www.linkedin.com/mypreferences/d/categories/privacy',
    ...evidence(['interfaceCopyA']),
  },
  linkedinLog: {
    href: 'https://www.linkedin.com/psettings/data-log',
    ...evidence(['inventoryLinkedin'], changed(today, 'inventories')),
  },
  /** The log runs over pages; this is the second, older one. */
  linkedinLogOlder: {
    href: 'https://www.linkedin.com/psettings/data-log?page=2',
    ...evidence(['inventoryLinkedin'], changed(today, 'told')),
  },
  linkedinSetting: {
    href: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    ...evidence(['lcLi', 'inventoryLinkedin'], changed(today, 'inventories')),
  },
  linkedinObjectionForm: {
    href: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
    ...evidence(['lcLi', 'bruschi']),
  },
} as const satisfies Record<string, PlatformLink>;
