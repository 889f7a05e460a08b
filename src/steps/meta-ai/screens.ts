import { evidence, ourReading } from '../evidence.ts';
import type { Screen } from '../screens.ts';

const both = ['computer', 'phone'] as const;

/** The drawn screens of Facebook, Instagram, WhatsApp and Messenger. */
export const screens = {
  'facebook-menu': { app: 'facebook', devices: both, layout: evidence(['wealthy', 'sky']) },
  'facebook-submenu': { app: 'facebook', devices: both, layout: evidence(['quatrys', 'techrads']) },
  'facebook-privacy-centre': {
    app: 'facebook',
    devices: both,
    layout: evidence(['soononmars', 'lebigdata', 'dunstan']),
  },
  'facebook-form': {
    app: 'facebook',
    devices: both,
    layout: evidence(['dunstan', 'prosieben', 'sky']),
  },
  'facebook-third-party-choice': { app: 'facebook', devices: both, layout: evidence(['lcMeta3']) },
  'facebook-third-party-form': { app: 'facebook', devices: both, layout: ourReading(['lcMeta3']) },
  'instagram-profile': { app: 'instagram', devices: both, layout: evidence(['zagla', 'techrads']) },
  'instagram-settings': {
    app: 'instagram',
    devices: both,
    layout: evidence(['techrads', 'deepai']),
  },
  'instagram-privacy-centre': {
    app: 'instagram',
    devices: both,
    layout: evidence(['sortir', 'techrads']),
  },
  'instagram-form': {
    app: 'instagram',
    devices: both,
    layout: evidence(['dunstan', 'prosieben', 'sky']),
  },
  'whatsapp-advanced-privacy': {
    app: 'whatsapp',
    devices: ['phone'],
    layout: evidence(['sipochAcp', 'inventoryMeta']),
  },
  'whatsapp-chats': {
    app: 'whatsapp',
    devices: ['phone'],
    layout: evidence(['internauteWa', 'iacom']),
  },
  'whatsapp-objection': {
    app: 'whatsapp',
    devices: both,
    layout: evidence(['clubicForum', 'jvmag', 'ppdelft']),
  },
  'messenger-mute': {
    app: 'messenger',
    devices: ['phone'],
    layout: evidence(['sipochMute', 'tinygrab']),
  },
  /** The answers to an objection, as large as a card: the e-mail, the window, an inbox without it. */
  'facebook-card-email': {
    app: 'facebook',
    devices: ['computer'],
    layout: evidence(['bfmMeta', 'dunstan', 'sky']),
  },
  'facebook-card-window': { app: 'facebook', devices: ['computer'], layout: evidence(['sky']) },
  'facebook-card-awaiting': { app: 'facebook', devices: ['computer'], layout: ourReading() },
  'instagram-card-email': {
    app: 'instagram',
    devices: ['computer'],
    layout: evidence(['bfmMeta', 'dunstan', 'sky']),
  },
  'instagram-card-window': { app: 'instagram', devices: ['computer'], layout: evidence(['sky']) },
  'whatsapp-card-email': { app: 'whatsapp', devices: ['computer'], layout: ourReading() },
  'whatsapp-card-awaiting': { app: 'whatsapp', devices: ['computer'], layout: ourReading() },
  'messenger-card-email': {
    app: 'messenger',
    devices: ['computer'],
    layout: evidence(['bfmMeta', 'dunstan', 'sky']),
  },
  'messenger-card-muted': {
    app: 'messenger',
    devices: ['computer'],
    layout: evidence(['sipochMute', 'tinygrab']),
  },
} as const satisfies Record<string, Screen>;
