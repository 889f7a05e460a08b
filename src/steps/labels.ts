import { labels } from './places.gen.ts';

/** Every label we know, by id. An id is the same in both languages and unique on the whole site. */
export { labels };

export type LabelId = keyof typeof labels;

/**
 * Controls that carry no words (a photo, three bars). Our words for them are in `locales`; a drawn
 * screen marks them like a label.
 */
export const controls = [
  'profilePhoto',
  'nameField',
  'emailField',
  'typeField',
  'tickBox',
  'sendButton',
  'menuLines',
  'gear',
  'contactName',
  'chatSwitch',
  'bin',
  'blueCircle',
  'infoButton',
  'textBox',
] as const;
export type ControlId = (typeof controls)[number];
