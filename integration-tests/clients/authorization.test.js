import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { ClientCredentialsProvider } from '@modelcontextprotocol/client';
import { AuthorizationServer, algorithms, secret } from './authorization.js';
import { call, connect, protectedServer } from './protected.js';

// A real authorization server issues the tokens that a server asks for.

let authorization;
let server;
let url;

before(async () => {
  authorization = await AuthorizationServer.start();
  server = await protectedServer(authorization);
  url = server.canonical;
});

after(async () => {
  const said = await server?.close();
  authorization?.close();
  assert.deepEqual(said?.filter(line => /eyJ/.test(line)), [], 'tokens must not be said');
});

describe('who has no token', () => {
  it('is told where to get one', async () => {
    const answer = await call(url, 'whoami');
    assert.equal(answer.status, 401);
    assert.equal(answer.challenge, `Bearer resource_metadata="${metadataUrl()}", scope="notes:read notes:write"`);
  });

  it('learns who issues them', async () => {
    for (const address of [metadataUrl(), new URL('/.well-known/oauth-protected-resource', url)]) {
      const document = await (await fetch(address)).json();
      assert.equal(document.resource, url);
      assert.deepEqual(document.authorization_servers, [authorization.issuer]);
      assert.deepEqual(document.scopes_supported, ['notes:read', 'notes:write']);
      assert.deepEqual(document.bearer_methods_supported, ['header']);
    }
  });

  it('gets one by himself', async () => {
    const client = await connect(url, {
      authProvider: new ClientCredentialsProvider({
        clientId: 'RS256',
        clientSecret: secret,
        expectedIssuer: authorization.issuer,
      }),
    });
    const result = await client.callTool({ name: 'whoami' });
    assert.deepEqual(JSON.parse(result.content[0].text), [authorization.issuer, 'RS256', 'RS256']);
    await client.close();
  });
});

for (const algorithm of algorithms) {
  describe(`a token signed with ${algorithm}`, () => {
    it('says who calls', async () => {
      const answer = await call(url, 'whoami', await authorization.token(algorithm, url));
      assert.equal(answer.status, 200);
      assert.deepEqual(JSON.parse(answer.text), [authorization.issuer, algorithm, algorithm]);
    });

    for (const mode of [{ pin: '2026-07-28' }, 'auto', 'legacy']) {
      it(`is what the official client needs, ${JSON.stringify(mode)}`, async () => {
        const token = await authorization.token(algorithm, url);
        const client = await connect(url, { requestInit: { headers: { authorization: `Bearer ${token}` } } }, mode);
        assert.deepEqual((await client.listTools()).tools.map(tool => tool.name), ['whoami', 'clear']);
        assert.equal((await client.callTool({ name: 'clear' })).content[0].text, 'nothing is left');
        await client.close();
      });
    }

    it('is of no use elsewhere', async () => {
      for (const elsewhere of [`${url}2`, url.replace('127.0.0.1', 'localhost'), 'https://notes.example.com/mcp']) {
        await assertInvalid(await authorization.token(algorithm, elsewhere));
      }
    });

    it('ends', async () => {
      const anHourAgo = Date.now() - 3_600_000;
      const clock = mock.method(Date, 'now', () => anHourAgo);
      await assertInvalid(await authorization.token(algorithm, url).finally(() => clock.mock.restore()));
    });

    it('says what was signed, and nothing else', async () => {
      const [header, claims, signature] = (await authorization.token(algorithm, url, 'notes:read')).split('.');
      const more = { ...JSON.parse(Buffer.from(claims, 'base64url')), scope: 'notes:read notes:write' };
      await assertInvalid([header, Buffer.from(JSON.stringify(more)).toString('base64url'), signature].join('.'));
      const other = signature.startsWith('A') ? 'B' : 'A';
      await assertInvalid([header, claims, other + signature.slice(1)].join('.'));
    });

    it('is good for its scopes alone', async () => {
      const token = await authorization.token(algorithm, url, 'notes:read');
      assert.notEqual((await call(url, 'whoami', token)).text, undefined);
      const answer = await call(url, 'clear', token);
      assert.equal(answer.status, 403);
      assert.equal(answer.text, undefined);
      assert.equal(
        answer.challenge,
        `Bearer error="insufficient_scope", scope="notes:read notes:write", resource_metadata="${metadataUrl()}"`,
      );
      const client = await connect(url, { requestInit: { headers: { authorization: `Bearer ${token}` } } });
      assert.deepEqual((await client.listTools()).tools.map(tool => tool.name), ['whoami']);
      await client.close();
    });
  });
}

describe('keys come and go', () => {
  it('without a request that fails', { timeout: 120_000 }, async () => {
    const load = new Load(8);
    try {
      const first = await load.issue();
      await load.untilKeysMayBeAskedForAgain();
      authorization.rotate(2);
      const second = await load.issue();
      await load.untilKeysMayBeAskedForAgain();
      load.forget(first);
      authorization.rotate(2);
      await load.issue();
      await load.requests(200);

      await assertAll(first, 401);
      await assertAll(second, 200);
    } finally {
      await load.end();
    }
    assert.deepEqual(load.failures, []);
  });
});

/** Requests with every token that there is, one after another, many times at once. */
class Load {
  tokens = [];
  failures = [];
  #served = 0;
  #over = false;
  #loops;

  constructor(width) {
    this.#loops = Array.from({ length: width }, () => this.#run());
  }

  async #run() {
    while (!this.#over) {
      const token = this.tokens[this.#served++ % this.tokens.length];
      if (token === undefined) {
        await new Promise(setImmediate);
        continue;
      }
      const answer = await call(url, 'whoami', token).catch(error => ({ error }));
      if (answer.text === undefined) this.failures.push(answer);
    }
  }

  /** Gets a token of each algorithm, and adds them to those in flight. */
  async issue() {
    const issued = await Promise.all(algorithms.map(algorithm => authorization.token(algorithm, url)));
    this.tokens.push(...issued);
    await this.requests(100);
    return issued;
  }

  forget(tokens) {
    this.tokens = this.tokens.filter(token => !tokens.includes(token));
  }

  async requests(count) {
    const enough = this.#served + count;
    while (this.#served < enough) await new Promise(setImmediate);
  }

  /** A server asks for keys that it does not know, but not within ten seconds of the last time. */
  async untilKeysMayBeAskedForAgain() {
    const then = Date.now() + 10_500;
    while (Date.now() < then) await this.requests(1);
  }

  async end() {
    this.#over = true;
    await Promise.all(this.#loops);
  }
}

async function assertInvalid(token) {
  const answer = await call(url, 'whoami', token);
  assert.equal(answer.status, 401);
  assert.match(answer.challenge, /^Bearer error="invalid_token", error_description="[^"]+", resource_metadata="/);
}

async function assertAll(tokens, status) {
  for (const token of tokens) assert.equal((await call(url, 'whoami', token)).status, status);
}

function metadataUrl() {
  return new URL('/.well-known/oauth-protected-resource/mcp', url).href;
}
