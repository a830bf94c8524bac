import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/index.ts';
import { fullConfig } from './configs.ts';

describe('suggestions', () => {
  it.for([
    ['noticeUrl', 'cookies', '"/cookies"'],
    ['noticeUrl', 'cookies.html', '"/cookies.html"'],
    ['noticeUrl', '//police.example/a', '"https://police.example/a"'],
    ['noticeUrl', 'www.police.example/a', '"https://www.police.example/a"'],
    ['noticeUrl', 'police.example/a', '"https://police.example/a"'],
    ['noticeUrl', 'HTTPS://police.example/a', '"https://police.example/a"'],
    ['noticeUrl', 'javascript:alert(1)', undefined],
    ['noticeUrl', { EN: '/a' }, '"en"'],
    ['noticeUrl', { en_GB: '/a' }, '"en-GB"'],
    ['noticeUrl', { en: '/a', EN: '/b' }, undefined],
    ['version', '3', '3'],
    ['version', 'three', undefined],
    ['cookie', { days: '180' }, '180'],
    ['cookie', { days: '500' }, undefined],
    ['cookie', { secure: 'True' }, 'true'],
    ['cookie', { secure: 'constructor' }, undefined],
    ['cookie', { sameSite: 'lax' }, '"Lax"'],
    ['cookie', { sameSite: 'constructor' }, undefined],
    ['cookie', { domain: '.police.example' }, '"police.example"'],
    ['cookie', { domain: 'https://police.example:80/a' }, '"police.example"'],
    ['cookie', { path: 'cy' }, '"/cy"'],
    ['cookie', { expires: 1 }, undefined],
    ['cookie', { same_site: 'Lax' }, '"sameSite"'],
    ['classNames', { buton: 'button' }, '"button"'],
    ['classNames', { serviceName: 'legend' }, '"service-name"'],
    ['classNames', { button: '.button.large' }, '"button.large"'],
    ['classNames', { button: ' .button,  .large' }, '"button large"'],
    ['classNames', { button: '.' }, undefined],
    ['legacy', [{ cookei: 'a', answers: {} }], '"cookie"'],
    ['placement', 'Bottom', '"bottom"'],
    ['placement', 'footer', undefined],
    [
      'categories',
      [{ ...fullConfig.categories[0], id: 'My Videos' }],
      '"my-videos"',
    ],
  ] as const)('for %s %j are %s', ([key, value, suggestion]) => {
    const config = {
      ...fullConfig,
      categories: fullConfig.categories,
      [key]: value,
    };
    expect(checkConfig(config)[0]?.suggestion).toBe(suggestion);
  });
});
