export const apps = { linkedin: 'LinkedIn' } as const;
