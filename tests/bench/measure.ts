import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../support/launch-options.js';
import { nameCell } from './cell.ts';
import { createContenders } from './contenders/index.ts';
import type { Options } from './options.ts';
import type { Result } from './results.ts';
import { startServer } from './server.ts';
import { writeTable } from './table.ts';
import { visit } from './visit.ts';

/**
 * Measures every contender in every cell, and shows each cell's table when it is there.
 *
 * @param file - where the measurements are kept, after each cell
 */
export async function measure(
  { rounds, only, cells }: Options,
  file: string,
): Promise<Result[]> {
  const contenders = (await createContenders()).filter(
    ({ name }) => !only.length || only.some((part) => name.includes(part)),
  );
  const server = await startServer(contenders);
  const browser = await chromium.launch(launchOptions);
  // The first visits of a browser are slow, whomever they are paid to.
  for (const contender of contenders)
    await visit(browser, server, contender, {
      network: 'loopback',
      cpu: 1,
      held: 10,
    });

  const results: Result[] = [];
  for (const cell of cells) {
    const here = contenders.map(({ name, kind }): Result => {
      const result = { cell, contender: name, kind, rounds: [], failures: [] };
      results.push(result);
      return result;
    });
    // Round by round, so that whatever else the machine does meets everyone alike.
    for (let round = 0; round < rounds; round += 1)
      for (const [index, contender] of contenders.entries()) {
        const result = here[index];
        // One that has failed is not waited for again.
        if (!result || result.failures.length) continue;
        try {
          result.rounds.push(await visit(browser, server, contender, cell));
        } catch (error) {
          result.failures.push(String(error));
          console.error(`${nameCell(cell)}: ${contender.name}:`, error);
        }
      }
    console.log(writeTable(cell, here));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(results));
  }
  await browser.close();
  server.close();
  return results;
}
