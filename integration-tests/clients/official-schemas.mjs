// Writes the official JSON schemas of the protocol into a folder, one file a revision, for tests that hold messages
// against them. They come with the conformance suite, inside its bundle: a table of revisions and four literals.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const bundle = readFileSync(
  fileURLToPath(new URL('node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url)), 'utf8');
const folder = process.argv[2];

const table = /\{"2025-03-26":(\w+),"2025-06-18":(\w+),"2025-11-25":(\w+),\[\w+\]:(\w+)\}/.exec(bundle);
if (!folder || !table) {
  console.error(folder ? 'the suite has no table of schemas any more' : 'say which folder');
  process.exit(1);
}
['2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'].forEach((revision, i) => {
  const schema = vm.runInNewContext(`(${literal(`,${table[i + 1]}=`)})`);
  mkdirSync(join(folder, revision), { recursive: true });
  writeFileSync(join(folder, revision, 'schema.json'), JSON.stringify(schema, null, 2));
});

/** Returns the object literal that follows the text: up to its last brace, whatever stands in its strings. */
function literal(before) {
  const start = bundle.indexOf(`${before}{$schema:`) + before.length;
  let depth = 0;
  let quote = '';
  for (let i = start; i < bundle.length; i++) {
    const c = bundle[i];
    if (c === '\\') {
      i++;
    } else if (quote) {
      quote = c === quote ? '' : quote;
    } else if ('`"\''.includes(c)) {
      quote = c;
    } else if (c === '{') {
      depth++;
    } else if (c === '}' && --depth === 0) {
      return bundle.slice(start, i + 1);
    }
  }
  throw new Error(`no literal after ${before}`);
}
