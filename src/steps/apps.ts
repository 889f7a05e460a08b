/** The sites and apps that the guides walk through, by their own names. */
export const apps = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
} as const;

export type App = keyof typeof apps;
