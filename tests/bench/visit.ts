import type { Browser } from 'playwright';
import type { Cell } from './cell.ts';
import type { Contender } from './contenders/contender.ts';
import type { Figures, Load } from './figures.ts';
import { inTime } from './in-time.ts';
import { press } from './press.ts';
import { compress, type BenchServer } from './server.ts';
import { openTab, type Tab } from './tab.ts';

/** Lets one visitor meet one contender, in browser contexts of its own, and takes the figures. */
export async function visit(
  browser: Browser,
  server: BenchServer,
  contender: Contender,
  cell: Cell,
): Promise<Figures> {
  const url = server.pageUrl(contender, cell.held);
  const blank = `${server.origin}/blank`;
  const asked = await browser.newContext();
  const tab = await openTab(asked, blank, cell);
  const first = await load(tab, url, contender, server, 0);
  const accept = await press(tab, [contender.accept], {
    kind: 'release',
    held: cell.held,
  });
  const storageState = await asked.storageState();
  await asked.close();

  const returning = await browser.newContext({ storageState });
  const next = await openTab(returning, blank, cell);
  const back = await load(next, url, contender, server, cell.held);
  const open = await press(next, ['#opener a'], {
    kind: 'appear',
    selector: contender.dialog,
  });
  const withdraw = await press(next, contender.withdraw, { kind: 'store' });
  await returning.close();
  return { first, accept, back, open, withdraw };
}

async function load(
  { page, read, weighHeap }: Tab,
  url: string,
  { banner, inlined: { first, back } }: Contender,
  server: BenchServer,
  held: number,
): Promise<Load> {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto(url, { waitUntil: 'commit' });
  const time = await inTime(
    page.evaluate(
      ([selector, count]) =>
        count ? bench.ranAll(count) : bench.seen(selector),
      [banner, held] as const,
    ),
  );
  await page.evaluate(() => bench.settled());
  const thread = await read();
  const heap = await weighHeap();
  const { longTasks, shift } = await page.evaluate(() => notes);
  const inlined = held ? back : first;
  const weights = urls
    .map((address) => server.weigh(address))
    .filter((weight) => weight !== undefined);
  return {
    // The browser counts anew for every document.
    ...thread,
    bytes:
      weights.reduce((sum, weight) => sum + weight, 0) +
      (inlined ? compress(inlined).length : 0),
    requests: weights.length,
    time,
    longTasks: longTasks.length,
    longestTask: Math.max(0, ...longTasks),
    shift,
    heap,
  };
}
