import { bodyLimit } from 'hono/body-limit';
import { feedbackPage, feedbackThanksPage } from '../pages/feedback.js';
import { personal } from './consent.js';
import { sameOriginOnly } from './headers.js';
import { addressOf, languages } from './languages.js';

const CAPACITY = 50;
const LONGEST_MESSAGE = 1200;

/**
 * The form behind the link in the beta notice.
 * @param {import('hono').Hono} site
 */
export function serveFeedback(site) {
  /** @type {string[]} a real site would hand these to a person; the example keeps the last few until it stops */
  const messages = [];

  for (const language of languages) {
    const path = addressOf(language, '/feedback');
    site.get(path, personal, (context) =>
      context.html(feedbackPage(language, context.req.raw)),
    );
    site.get(`${path}/thanks`, personal, (context) =>
      context.html(feedbackThanksPage(language, context.req.raw)),
    );
    site.post(
      path,
      sameOriginOnly,
      personal,
      bodyLimit({ maxSize: 16 * 1024 }),
      async (context) => {
        const form = await context.req.parseBody();
        const message = String(form.message ?? '').trim();
        if (!message || message.length > LONGEST_MESSAGE) {
          const problem = message ? 'tooLong' : 'empty';
          return context.html(
            feedbackPage(language, context.req.raw, { problem, message }),
            422,
          );
        }
        messages.push(message);
        if (messages.length > CAPACITY) messages.shift();
        return context.redirect(`${path}/thanks`, 303);
      },
    );
  }
}
