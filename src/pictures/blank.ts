import sharp from 'sharp';

/** True where a picture is of one shade, or nearly: its drawing has no palette, or did not draw. */
export async function isBlank(image: string | Buffer): Promise<boolean> {
  // A thumbnail tells as much, and sooner.
  const thumbnail = sharp(image).resize(64, 64, { fit: 'fill', kernel: 'linear' });
  const greys = [...(await thumbnail.removeAlpha().greyscale().raw().toBuffer())];
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
  const variance = greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length;
  // Of 256 greys, the palest of our pictures, an empty inbox, strays 8 from its mean.
  return Math.sqrt(variance) < 3;
}
