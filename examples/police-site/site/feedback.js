import { bodyLimit } from 'hono/body-limit';
import { feedbackPage, feedbackThanksPage } from '../pages/feedback.js';
import { revalidate, sameOriginOnly } from './headers.js';
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
    site.get(path, revalidate, (context) =>
      context.html(feedbackPage(language)),
    );
    site.get(`${path}/thanks`, revalidate, (context) =>
      context.html(feedbackThanksPage(language)),
    );
    site.post(
      path,
      sameOriginOnly,
      bodyLimit({ maxSize: 16 * 1024 }),
      async (context) => {
        const form = await context.req.parseBody();
        const message = String(form.message ?? '').trim();
        if (!message || message.length > LONGEST_MESSAGE) {
          const problem = message ? 'tooLong' : 'empty';
          return context.html(
            feedbackPage(language, { problem, message }),
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
