import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Cell } from './cell.ts';
import type { MainThread } from './figures.ts';

/** A tab under the network and the processor of a cell. */
export interface Tab {
  readonly page: Page;
  /** What the main thread has done for the present document. */
  readonly read: () => Promise<MainThread>;
  /** Megabytes of JavaScript heap that are in use once the rubbish has been collected. */
  readonly weighHeap: () => Promise<number>;
}

const BITS_PER_BYTE = 8;
const MEGABYTE = 1e6;

/**
 * Opens a tab on a blank page of the site first, so that the process and the connection are there before anything is measured.
 * Durations are those of the thread's own clock: other programs on the machine do not count.
 */
export async function openTab(
  context: BrowserContext,
  blank: string,
  { network, cpu }: Cell,
): Promise<Tab> {
  const page = await context.newPage();
  await page.goto(blank);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.enable');
  if (network === 'slow 4G') {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / BITS_PER_BYTE,
      uploadThroughput: 750_000 / BITS_PER_BYTE,
    });
  }
  if (cpu > 1)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return {
    page,
    read: () => readMetrics(session),
    async weighHeap() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / MEGABYTE;
    },
  };
}

async function readMetrics(session: CDPSession): Promise<MainThread> {
  const { metrics } = await session.send('Performance.getMetrics');
  const get = (name: string): number => {
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`The browser does not tell ${name}.`);
    return found.value;
  };
  const milliseconds = (name: string): number => get(name) * 1000;
  return {
    task:
      milliseconds('TaskDuration') - milliseconds('DevToolsCommandDuration'),
    script: milliseconds('ScriptDuration'),
    style: milliseconds('RecalcStyleDuration'),
    layout: milliseconds('LayoutDuration'),
    styleCount: get('RecalcStyleCount'),
    layoutCount: get('LayoutCount'),
  };
}

/** Says what the main thread has done between two readings. */
export function spent(before: MainThread, after: MainThread): MainThread {
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
    styleCount: after.styleCount - before.styleCount,
    layoutCount: after.layoutCount - before.layoutCount,
  };
}
