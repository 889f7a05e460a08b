/** What an embed tells the page around: `{ type, height }`, in CSS pixels. */
export const heightMessage = 'non-merci:height';

/** CSS pixels in which a step shows what to press and how to go on, from 380 pixels of width. */
export const embedHeight = 640;

/**
 * Our page may not move theirs, ask or download. What it may: its few lines of script; to be of its own
 * origin, without which our pictures and fonts are not ours; to open the platform's page in a tab of its own,
 * which is bound by none of this.
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export interface Embed {
  /** Complete address. */
  href: string;
  /** What the frame is called, to those who do not see it. */
  title: string;
}

/** The HTML by which another site shows a guide. It works without script there. */
export function embedSnippet({ href, title }: Embed): string {
  const attributes = {
    src: href,
    title,
    width: '100%',
    height: `${embedHeight}`,
    style: 'border:0',
    loading: 'lazy',
    sandbox,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${quoted(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** What a page may add once, for all such frames: each becomes as high as what it shows. */
export const heightListener = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== '${heightMessage}') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      frame.style.height = Math.max(frame.height, data.height) + 'px';
    }
  });
</script>`;
