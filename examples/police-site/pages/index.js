import { amberwickAppeal } from './amberwick-appeal.js';
import { home as homeCy } from './cy/home.js';
import { operationAmberwick as newsCy } from './cy/operation-amberwick.js';
import { phoneScams as adviceCy } from './cy/phone-scams.js';
import { cookiesNotice } from './cookies-notice.js';
import { cookies } from './cookies.js';
import { home as homeEn } from './en/home.js';
import { operationAmberwick as newsEn } from './en/operation-amberwick.js';
import { phoneScams as adviceEn } from './en/phone-scams.js';
import { layout } from './layout.js';

/** @typedef {import('../site/languages.js').Language} Language */
/** @typedef {{ title: string, description: string, main: import('../site/languages.js').Markup }} Content */

/**
 * @param {string} path
 * @param {Record<Language, Content>} contents
 * @returns {(language: Language, request: Request) => import('../site/languages.js').Markup}
 */
function written(path, contents) {
  return (language, request) =>
    layout({ language, request, path, ...contents[language] });
}

/** The pages that are only read, by their English address. */
export const pages = {
  '/': written('/', { en: homeEn, cy: homeCy }),
  '/news/operation-amberwick': written('/news/operation-amberwick', {
    en: newsEn,
    cy: newsCy,
  }),
  '/advice/phone-scams': written('/advice/phone-scams', {
    en: adviceEn,
    cy: adviceCy,
  }),
  '/news/amberwick-appeal': amberwickAppeal,
  '/cookies': cookies,
  '/cookies-notice': cookiesNotice,
};
