import type { Label } from '../label.ts';

/** Labels of Facebook, Instagram, WhatsApp and Messenger, named for what the control does. */
export const metaLabels = {} as const satisfies Record<string, Label>;
