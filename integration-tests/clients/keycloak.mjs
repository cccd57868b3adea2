// The tokens of Keycloak, which have another shape: see keycloak.sh, which starts it and says where in KEYCLOAK.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ClientCredentialsProvider } from '@modelcontextprotocol/client';
import { call, connect, protectedServer } from './protected.js';

const keycloak = process.env.KEYCLOAK;
const issuer = `${keycloak}/realms/notes`;
const secret = 'the secret of all clients';
const read = 'notes:read';
const write = 'notes:write';

let server;
let url;

before(async () => {
  server = await protectedServer({ issuer, jwks: `${issuer}/protocol/openid-connect/certs` });
  url = server.canonical;
  await setUp(url);
});

after(() => server?.close());

for (const algorithm of ['RS256', 'ES256']) {
  describe(`a token of Keycloak, signed with ${algorithm}`, () => {
    it('has its own shape', async () => {
      const [header, claims] = (await token(algorithm, `${read} ${write}`)).split('.').slice(0, 2).map(decoded);
      assert.equal(header.alg, algorithm);
      assert.equal(header.typ, 'JWT');
      assert.equal(claims.typ, 'Bearer');
      assert.equal(claims.azp, algorithm);
      assert.deepEqual([claims.aud].flat(), [url]);
      assert.deepEqual(claims.scope.split(' ').filter(scope => scope.startsWith('notes')).sort(), [read, write]);
    });

    it('says who calls', async () => {
      const own = await token(algorithm, `${read} ${write}`);
      const answer = await call(url, 'whoami', own);
      assert.equal(answer.status, 200);
      assert.deepEqual(JSON.parse(answer.text), [issuer, decoded(own.split('.')[1]).sub, algorithm]);
    });

    it('is got by the official client itself', async () => {
      const provider = new ClientCredentialsProvider({ clientId: algorithm, clientSecret: secret, expectedIssuer: issuer });
      const client = await connect(url, { authProvider: provider });
      assert.deepEqual((await client.listTools()).tools.map(tool => tool.name), ['whoami', 'clear']);
      await client.close();
    });

    it('is good for its scopes alone', async () => {
      const own = await token(algorithm, read);
      assert.equal((await call(url, 'whoami', own)).status, 200);
      assert.equal((await call(url, 'clear', own)).status, 403);
    });

    it('is for this server or of no use', async () => {
      assert.equal((await call(url, 'whoami', await token(algorithm))).status, 401);
    });
  });
}

/** Makes a realm with a client for each algorithm; a token is for the server as soon as it has one of its scopes. */
async function setUp(audience) {
  const { access_token } = await post(`${keycloak}/realms/master/protocol/openid-connect/token`, {
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: 'admin' }),
  });
  const admin = (path, thing) =>
    post(`${keycloak}/admin/realms${path}`, {
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify(thing),
    });
  await admin('', { realm: 'notes', enabled: true });
  for (const name of [read, write]) await admin('/notes/client-scopes', scope(name, audience));
  await admin('/notes/clients', client('RS256'));
  await admin('/notes/clients', client('ES256'));
  // The first token makes the key, which the server would not ask for within ten seconds of the other one.
  await token('ES256');
}

function scope(name, audience) {
  return {
    name,
    protocol: 'openid-connect',
    attributes: { 'include.in.token.scope': 'true' },
    protocolMappers: [
      {
        name: 'the server',
        protocol: 'openid-connect',
        protocolMapper: 'oidc-audience-mapper',
        config: { 'included.custom.audience': audience, 'access.token.claim': 'true' },
      },
    ],
  };
}

function client(algorithm) {
  return {
    clientId: algorithm,
    secret,
    serviceAccountsEnabled: true,
    standardFlowEnabled: false,
    attributes: { 'access.token.signed.response.alg': algorithm },
    defaultClientScopes: ['basic', 'service_account'],
    optionalClientScopes: [read, write],
  };
}

async function token(client, scope) {
  const answer = await post(`${issuer}/protocol/openid-connect/token`, {
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret, ...(scope && { scope }) }),
  });
  return answer.access_token;
}

async function post(address, request) {
  const response = await fetch(address, { method: 'POST', ...request });
  const said = await response.text();
  assert(response.ok, `${address}: ${response.status} ${said}`);
  return said && JSON.parse(said);
}

function decoded(part) {
  return JSON.parse(Buffer.from(part, 'base64url'));
}
