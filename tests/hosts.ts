const port = Number(process.env.TEST_PORT ?? 4183);

/** The site as most hosts serve it, and below a sub-folder, each as it was built for that. */
export const rootFolder = { base: '/', folder: 'dist', port };
export const subFolder = { base: '/guide/', folder: 'test-results/guide', port: port + 1 };

/** A site of 300 guides: its pages that list them, and those of today's guides. */
export const grownFolder = { base: '/', folder: 'test-results/many', port: port + 2 };

export function urlOf({ base, port: at }: { base: string; port: number }): string {
  return `http://localhost:${at}${base}`;
}
