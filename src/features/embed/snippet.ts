import { html } from '../../ui/browser/markup.ts';
import { embedId, embedPath, type EmbedChoice } from './choice.ts';

/** All that the code of an embed is made of. */
export interface Snippet {
  /** The whole address of the site's root, with a slash at its end. */
  readonly root: string;
  readonly choice: EmbedChoice;
  /** What the frame is called to those who cannot see it. */
  readonly title: string;
  /** CSS pixels that hold the embed at every width from 300. */
  readonly height: number;
  /** Lets the frame follow its content; only a live embed can say how high it is. */
  readonly fit: boolean;
}

/** The HTML that a journalist pastes; valid, and of use without any script. */
export function embedCode({ root, choice, title, height, fit }: Snippet): string {
  const follows = fit && choice.live;
  const attributes = {
    src: new URL(embedPath(choice), root).href,
    title,
    height: String(height),
    loading: 'lazy',
    style: 'width:100%;border:0',
    ...(follows ? { 'data-traineeatlas': embedId(choice.path) } : {}),
  };
  const written = Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`);
  const script = html`\n<script async src="${new URL('embed.js', root).href}"></script>`;
  return String(html`<iframe${written}></iframe>${follows && script}`);
}
