import type { EmbedTexts } from './dictionary.ts';

/** English for what stands in the place of content that waits for consent. */
export const enEmbed: EmbedTexts = {
  embedHeading: 'Content from {service}',
  embedText:
    'This content comes from {service}. If you load it, {service} may store cookies and can see that you visited this page.',
  embedOnce: 'Show this once',
  embedAlways: 'Always allow {service}',
  embedSettings: 'Cookie settings',
  embedFailed:
    'Sorry, there was a technical problem and your choice was not saved. Please try again.',
};
