// `npm run bench`: the library beside a limit written by hand and three peers, in one run. `docs/speed.md` says how it measures.
import { readFileSync } from 'node:fs';
import { installPeers } from './install-peers.ts';
import { measure } from './measure.ts';
import { readOptions } from './options.ts';
import { publish } from './publish.ts';
import type { Result } from './results.ts';
import { judge, writeVerdicts } from './targets.ts';

const FILE = 'test-results/bench/results.json';

const options = readOptions();
installPeers();
const results = options.isAgain
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Result[])
  : await measure(options, FILE);
console.log(`\nPromises, CPU ×4\n${writeVerdicts(judge(results))}`);
if (options.isPublished) await publish(results);
