import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from '../support/launch-options.js';
import { nameCell } from './cell.ts';
import { createContenders } from './contenders/index.ts';
import { installPeers } from './install-peers.ts';
import { readOptions } from './options.ts';
import { publish } from './publish.ts';
import type { Result } from './results.ts';
import { startServer } from './server.ts';
import { writeTable } from './table.ts';
import { judge, writeVerdicts } from './targets.ts';
import { visit } from './visit.ts';

installPeers();
const { rounds, only, cells, isPublished } = readOptions();
const contenders = createContenders().filter(
  ({ name }) => !only.length || only.some((part) => name.includes(part)),
);
const server = await startServer(contenders);
const browser = await chromium.launch(launchOptions);
const results: Result[] = cells.flatMap((cell) =>
  contenders.map(({ name, kind }) => ({
    cell,
    contender: name,
    kind,
    rounds: [],
    failures: [],
  })),
);

// The first visits of a browser are slow, whomever they are paid to.
for (const contender of contenders)
  await visit(browser, server, contender, {
    network: 'loopback',
    cpu: 1,
    held: 10,
  });
for (const cell of cells) {
  const here = results.filter((result) => result.cell === cell);
  console.log(nameCell(cell));
  // Round by round, so that whatever else the machine does meets everyone alike.
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries()) {
      const result = here[index];
      // One that has failed is not waited for again.
      if (result?.failures.length) continue;
      try {
        result?.rounds.push(await visit(browser, server, contender, cell));
      } catch (error) {
        result?.failures.push(String(error));
        console.error(contender.name, error);
      }
    }
  console.log(writeTable(cell, here));
  mkdirSync('test-results/bench', { recursive: true });
  writeFileSync('test-results/bench/results.json', JSON.stringify(results));
}
await browser.close();
server.close();
console.log(`\nPromises, CPU ×4\n${writeVerdicts(judge(results))}`);
if (isPublished) await publish(results);
