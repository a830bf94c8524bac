export { commit } from '../core/commit.ts';
export { createCookieStorage } from '../storage/cookie.ts';
export { createUi } from './create-ui.ts';
export { erase } from '../storage/erase.ts';
