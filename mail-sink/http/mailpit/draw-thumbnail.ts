// A small JPEG of a picture in a mail; blank for anything that is no picture.

const WIDTH = 180;
const HEIGHT = 120;
/** A larger picture could take more memory, once decoded, than a thumbnail is worth. */
const LARGEST_PICTURE_BYTES = 5 * 1024 * 1024;
const DRAWABLE = /^image\/(?:png|jpeg|gif|webp|bmp)$/;

/** Draws the picture to fit, on white. */
export async function drawThumbnail(contentType: string, content: Buffer): Promise<Buffer> {
  // Loaded on demand: the drawing library is large, and thumbnails are rare.
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const isDrawable = DRAWABLE.test(contentType) && content.length <= LARGEST_PICTURE_BYTES;
  const picture = isDrawable ? await loadImage(content).catch(() => null) : null;
  if (picture !== null) {
    const scale = Math.min(WIDTH / picture.width, HEIGHT / picture.height, 1);
    const [width, height] = [picture.width * scale, picture.height * scale];
    context.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  }
  return canvas.encode('jpeg');
}
