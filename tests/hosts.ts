const port = Number(process.env.TEST_PORT ?? 4183);

/** The site as most hosts serve it, and below a sub-folder, each as it was built for that. */
export const rootFolder = { base: '/', folder: 'dist', port };
export const subFolder = { base: '/guide/', folder: 'test-results/guide', port: port + 1 };

export function urlOf({ base, port: at }: { base: string; port: number }): string {
  return `http://localhost:${at}${base}`;
}
