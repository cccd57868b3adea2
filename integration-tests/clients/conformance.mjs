// Runs the official conformance suite against samples/everything over HTTP: one process and one URL for every revision.
// Usage: node conformance.mjs [JAR-OF-ANOTHER-HTTP-SERVER]...; each is tried after the JDK's own server.
// There must be no failure, no warning and no scenario that did not run.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const sample = join(here, '../../samples/everything/target/everything.jar');
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';

const runs = [
  ['--requirements', '2025-11-25'],
  ['--requirements', '2026-07-28'],
  ['--suite', 'all'],
  ['--suite', 'all', '--spec-version', '2026-07-28'],
];

/** The suite, without the import of a function that Node 20 lacks and only another command uses. */
function suite() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json')), 'dist');
  const program = join(folder, 'index-of-any-node.js');
  writeFileSync(program, readFileSync(join(folder, 'index.js'), 'utf8').replace(/globSync as \w+,/, ''));
  return program;
}

/** Starts the sample on a port that is free, and returns the process and its URL. */
async function serve(libraries) {
  const path = [sample, ...libraries].join(delimiter);
  const args = ['-cp', path, 'com.example.everything.Everything', '--http', '0'];
  const server = spawn(java, args, { stdio: ['ignore', 'inherit', 'pipe'] });
  const lines = createInterface({ input: server.stderr });
  const url = await new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const found = line.match(/^serving (http:\S+)$/);
      if (found) resolve(found[1]);
      else console.error(line);
    });
    server.on('exit', (status) => reject(new Error(`the server has ended with ${status}`)));
  });
  return { server, url };
}

/** Returns what is wrong in the checks below a folder, and how many there are. */
function read(folder) {
  const wrong = [];
  let checks = 0;
  for (const scenario of readdirSync(folder)) {
    for (const check of JSON.parse(readFileSync(join(folder, scenario, 'checks.json'), 'utf8'))) {
      checks++;
      if (check.status === 'FAILURE' || check.status === 'WARNING') {
        wrong.push(`${scenario.replace(/-\d{4}-.*/, '')}: ${check.status} ${check.id}: ${check.errorMessage ?? ''}`);
      }
    }
  }
  return { wrong, checks };
}

function run(program, url, options) {
  const out = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const command = [program, 'server', '--url', url, ...options, '-o', out];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 300_000 });
    const total = stdout?.match(/^Total: (\d+) passed, (\d+) failed/m);
    const { wrong, checks } = read(out);
    const isClean = status === 0 && total && total[2] === '0' && checks > 0 && wrong.length === 0;
    console.log(`${isClean ? 'clean' : 'NOT CLEAN'}: ${options.join(' ')}: ${total ? total[0] : stdout}`);
    wrong.forEach((line) => console.log('  ' + line));
    return isClean;
  } finally {
    rmSync(out, { recursive: true });
  }
}

async function conforms(program, libraries) {
  console.log(libraries.length ? `with ${libraries.map((library) => library.split('/').pop())}` : "with the JDK's server");
  const { server, url } = await serve(libraries);
  try {
    return runs.map((options) => run(program, url, options)).every(Boolean);
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
}

const program = suite();
let clean = await conforms(program, []);
for (const library of process.argv.slice(2)) {
  clean = (await conforms(program, [library])) && clean;
}
process.exit(clean ? 0 : 1);
