import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { clients, jarsOf, textOf } from './clients.js';

// Each client asks each jar. JAVA_HOME says which Java runs them.

const tools = JSON.parse(readFileSync(new URL('tools.json', import.meta.url)));

const answers = [
  ['add', { a: 2, b: 3 }, 5],
  ['calculate', { operation: 'ADD', left: 7, right: 2 }, 9],
  ['calculate', { operation: 'SUBTRACT', left: 7, right: 2 }, 5],
  ['calculate', { operation: 'MULTIPLY', left: 7, right: 2 }, 14],
  ['calculate', { operation: 'DIVIDE', left: 7, right: 2 }, 3.5],
  ['summarize', { numbers: [3, 1, 2] }, { count: 3, mean: 2, smallest: 1, largest: 3 }],
  ['solve', { equation: { a: 1, b: -5, c: 6 } }, [2, 3]],
  ['solve', { equation: { a: 1, b: 0, c: 1 } }, []],
];

for (const jar of jarsOf('calculator')) {
  for (const kind of clients) {
    describe(`${kind.name}, and ${jar}`, () => checks(jar, kind));
  }
}

function checks(jar, { revision, session, connect }) {
  let calculator;
  before(async () => (calculator = await connect(jar)));
  after(() => calculator.close());

  it(`agrees on ${revision} and learns whom it talks to`, () => {
    assert.equal(calculator.revision, revision);
    assert.deepEqual(calculator.client.getServerVersion(), {
      name: 'calculator',
      version: '1.0.0',
      description: 'Everyday arithmetic.',
    });
    assert.deepEqual(calculator.client.getServerCapabilities(), { tools: { listChanged: true }, logging: {} });
  });

  it('lists the tools with their schemas', async () => {
    const expected = tools.map(tool => (tool.outputSchema ? { ...tool, outputSchema: schema(tool.outputSchema) } : tool));
    assert.deepEqual((await calculator.client.listTools()).tools, expected);
  });

  for (const [tool, args, value] of answers) {
    it(`calls ${tool} with ${JSON.stringify(args)}`, async () => {
      const result = await calculator.call(tool, args);
      assert(!result.isError);
      assert.deepEqual(result.structuredContent, content(value));
      assert.deepEqual(JSON.parse(textOf(result)), value);
    });
  }

  it('calls a tool without arguments that answers with text', async () => {
    const result = await calculator.call('countdown', {});
    assert.equal(textOf(result), 'Lift-off!');
    assert.equal(result.structuredContent, undefined);
  });

  it('hears of each wrong argument, and where it is', async () => {
    const result = await calculator.call('calculate', { operation: 'divde', left: 'five' });
    assert.equal(result.isError, true);
    assert.deepEqual(textOf(result).split('\n'), [
      "/operation: must be one of ADD, SUBTRACT, MULTIPLY, DIVIDE, got 'divde'; did you mean 'DIVIDE'?",
      "/left: must be a number, got 'five'",
      '/right: is required',
    ]);
  });

  it('hears where a wrong argument is in an object and in a list', async () => {
    const inObject = await calculator.call('solve', { equation: { a: 1, b: null, c: 6 } });
    assert.match(textOf(inObject), /^\/equation\/b: /);
    const inList = await calculator.call('summarize', { numbers: [1, 'two'] });
    assert.match(textOf(inList), /^\/numbers\/1: /);
  });

  it('hears why a tool refuses', async () => {
    const result = await calculator.call('calculate', { operation: 'DIVIDE', left: 7, right: 0 });
    assert.equal(result.isError, true);
    assert.equal(textOf(result), 'cannot divide by zero; choose another divisor');
  });

  it('hears only a reference when a tool fails', async () => {
    const result = await calculator.call('add', { a: 2147483647, b: 1 });
    assert.equal(result.isError, true);
    assert.match(textOf(result), /^tool 'add' failed; reference [0-9a-f]+$/);
  });

  it('may not call a tool that does not exist', async () => {
    await assert.rejects(calculator.call('subtract', {}), { code: -32602, message: /Unknown tool: subtract/ });
  });

  it('gets many answers at once', async () => {
    const sums = await Promise.all(Array.from({ length: 100 }, (_, i) => calculator.call('add', { a: i, b: i })));
    assert.deepEqual(sums.map(textOf).map(Number), Array.from({ length: 100 }, (_, i) => 2 * i));
  });

  if (session) {
    it('pings', async () => assert.deepEqual(await calculator.client.ping(), {}));
    it('sets the log level', async () => assert.deepEqual(await calculator.client.setLoggingLevel('debug'), {}));
  } else {
    it('discovers every revision', async () => {
      assert.deepEqual((await calculator.client.discover()).supportedVersions, [
        '2026-07-28',
        '2025-11-25',
        '2025-06-18',
        '2025-03-26',
        '2024-11-05',
      ]);
    });
  }

  it('has nothing to complain about', () => assert.deepEqual(calculator.complaints, []));

  // Of a call that goes on: these clients lose the progress that they read together with the answer.
  it('hears of progress, and no more of a call that it cancels', async () => {
    const busy = await connect(jar);
    const heard = [];
    const cancel = new AbortController();
    const onprogress = progress => heard.push(progress) === 3 && cancel.abort();
    const slow = busy.call('countdown', { from: 1_000_000, pauseMillis: 10 }, { onprogress, signal: cancel.signal });
    await assert.rejects(slow, /abort/i);
    assert.deepEqual(heard, [
      { progress: 1, total: 1_000_000, message: '1000000 …' },
      { progress: 2, total: 1_000_000, message: '999999 …' },
      { progress: 3, total: 1_000_000, message: '999998 …' },
    ]);

    // What was on its way already is no fault; what comes after the next answer is.
    await busy.call('add', { a: 2, b: 3 });
    const late = busy.complaints.length;
    await busy.call('countdown', { from: 20, pauseMillis: 10 });
    assert.deepEqual(busy.complaints.slice(late), []);
    assert.equal(await busy.close(), 'exit 0');
  });

  it('is served while another of its calls runs', async () => {
    const busy = await connect(jar);
    const stop = new AbortController();
    const slow = busy.call('countdown', { from: 1, pauseMillis: 60_000 }, { signal: stop.signal });
    assert.equal(textOf(await busy.call('add', { a: 2, b: 3 })), '5');
    stop.abort();
    await assert.rejects(slow, /abort/i);
    assert.equal(await busy.close(), 'exit 0');
  });

  it('leaves, and the server ends in silence', async () => {
    const guest = await connect(jar);
    await guest.call('add', { a: 2, b: 3 });
    assert.equal(await guest.close(), 'exit 0');
  });

  /** A session knows only objects as structured content: another value is the result in one. */
  function content(value) {
    return !session || isObject(value) ? value : { result: value };
  }

  function schema(output) {
    return !session || output.type === 'object'
      ? output
      : { type: 'object', properties: { result: output }, required: ['result'] };
  }
}

function isObject(value) {
  return typeof value === 'object' && !Array.isArray(value);
}
