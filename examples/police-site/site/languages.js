import { cy } from '../texts/cy.js';
import { en } from '../texts/en.js';

/** @typedef {'en' | 'cy'} Language */
/** @typedef {ReturnType<typeof import('hono/html').html>} Markup */

/** @type {readonly Language[]} */
export const languages = ['en', 'cy'];

export const texts = { en, cy };

/**
 * The address of a page in a language: Welsh pages have the English address below `/cy`.
 * @param {Language} language
 * @param {string} path
 */
export function addressOf(language, path) {
  if (language === 'en') return path;
  return path === '/' ? '/cy' : `/cy${path}`;
}

/**
 * @param {string} path
 * @returns {Language}
 */
export function languageOf(path) {
  return /^\/cy(\/|$)/.test(path) ? 'cy' : 'en';
}
