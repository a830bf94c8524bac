/** Name of the channel on which a tab tells the others of the site that it has stored an answer. */
export const CHANNEL = 'by-consent';
