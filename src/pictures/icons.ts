/** Draws the icons under which the site can be put on a home screen: `npm run icons`. */
import { mkdir, readFile } from 'node:fs/promises';
import sharp from 'sharp';

export interface Icon {
  file: string;
  /** Width and height in pixels. */
  size: number;
  /** True where the system cuts its own shape out of it: the drawing then reaches every edge. */
  whole: boolean;
}

export const iconFolder = 'public/icons';

export const icons: readonly Icon[] = [
  { file: '192.png', size: 192, whole: false },
  { file: '512.png', size: 512, whole: false },
  { file: 'maskable.png', size: 512, whole: true },
  // For iOS, which rounds the corners itself.
  { file: 'apple.png', size: 180, whole: true },
];

/** A line that ends at its last stop, as on every page of ours; its one source is the small one. */
export async function drawIcon({ size, whole }: Icon): Promise<Buffer> {
  const small = await readFile('public/favicon.svg', 'utf8');
  // A mask may leave four fifths of the width.
  const drawn = whole
    ? small.replace(' rx="8"', '').replace('viewBox="0 0 32 32"', 'viewBox="-1 -1 34 34"')
    : small;
  return sharp(Buffer.from(drawn), { density: (72 * size) / 32 })
    .resize(size, size)
    .flatten(whole && { background: '#b52a12' })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

export async function main(folder = iconFolder): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const icon of icons) await sharp(await drawIcon(icon)).toFile(`${folder}/${icon.file}`);
}
