import { onTestFinished } from 'vitest';

/** What a page can be: a document at a path, or one that is parsed from markup. */
export interface PageOptions {
  /** Its address on this host; nothing stands there. @defaultValue `/` */
  readonly path?: string;
  /** Its markup; scripts in it run as in any page. */
  readonly html?: string;
}

/** A page, and a module of the library as it runs in it. */
export type Page<Module> = Module & {
  /** Its window. */
  readonly page: Window & typeof globalThis;
};

/**
 * Opens a page of its own, in a frame that goes when the test ends: modules see its document, address and elements, and the cookies and
 * storage of this host.
 *
 * @param file - a module below `src`
 */
export async function openPage<Module>(
  file: string,
  { path = '/', html }: PageOptions = {},
): Promise<Page<Module>> {
  const frame = document.createElement('iframe');
  onTestFinished(() => {
    frame.remove();
  });
  if (html === undefined) frame.src = path;
  else frame.srcdoc = html;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const page = frame.contentWindow as Page<Module>['page'];
  const { href } = new URL(`/src/${file}`, location.href); // as Vite serves it
  const module = await new Promise<Module>((resolve, reject) => {
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `import * as module from "${href}"; take(module);`;
    script.addEventListener('error', () => {
      reject(new Error(`${file} cannot be loaded.`));
    });
    Object.assign(page, { take: resolve });
    page.document.head.append(script);
  });
  return { ...module, page };
}
