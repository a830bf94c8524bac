import type { EmbedTexts } from './dictionary.ts';

/** Welsh for what stands in the place of content that waits for consent. */
export const cyEmbed: EmbedTexts = {
  embedHeading: 'Cynnwys gan {service}',
  embedText:
    "Daw'r cynnwys hwn gan {service}. Os byddwch yn ei lwytho, gall {service} storio cwcis a gweld eich bod wedi ymweld â'r dudalen hon.",
  embedOnce: 'Dangos hwn unwaith',
  embedAlways: 'Caniatáu {service} bob tro',
  embedSettings: 'Gosodiadau cwcis',
  embedFailed:
    "Mae'n ddrwg gennym, roedd problem dechnegol ac ni chafodd eich dewis ei gadw. Rhowch gynnig arall arni.",
};
