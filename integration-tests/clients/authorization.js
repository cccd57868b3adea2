import assert from 'node:assert/strict';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

export const algorithms = ['RS256', 'ES256'];

/** There is a client for each algorithm, which is its name; its tokens are signed with that. */
export const secret = 'the secret of all clients';

const scopes = 'notes:read notes:write';

/** An authorization server of OpenID, in this process. Its resources are whatever a client asks for. */
export class AuthorizationServer {
  #http;
  #provider;
  #keys = [];

  static async start() {
    const server = new AuthorizationServer();
    server.#http = createServer((request, response) => server.#provider.callback()(request, response));
    server.#http.listen(0, '127.0.0.1');
    await once(server.#http, 'listening');
    server.rotate(2);
    return server;
  }

  get issuer() {
    return `http://127.0.0.1:${this.#http.address().port}`;
  }

  get jwks() {
    return `${this.issuer}/jwks`;
  }

  /** Makes new keys, signs with these from now on, and publishes so many generations, of which they are the newest. */
  rotate(generations) {
    this.#keys = [algorithms.map(keyFor), ...this.#keys].slice(0, generations);
    this.#provider = quietly(() => new Provider(this.issuer, configuration(this.#keys.flat())));
  }

  /** Returns what the token endpoint answers to a client that asks for a token of its own. */
  async grant(algorithm, resource, scope) {
    const response = await fetch(`${this.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa([algorithm, secret].map(encodeURIComponent).join(':'))}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource, ...(scope && { scope }) }),
    });
    const grant = await response.json();
    assert.equal(response.status, 200, JSON.stringify(grant));
    return grant;
  }

  async token(algorithm, resource, scope = scopes) {
    return (await this.grant(algorithm, resource, scope)).access_token;
  }

  close() {
    this.#http.close();
    this.#http.closeAllConnections();
  }
}

function configuration(keys) {
  return {
    jwks: { keys },
    clients: algorithms.map(client_id => ({
      client_id,
      client_secret: secret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    scopes: scopes.split(' '),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (context, resource, client) => ({
          audience: resource,
          scope: scopes,
          accessTokenTTL: 600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: client.clientId } },
        }),
      },
    },
    ttl: { ClientCredentials: 600 },
  };
}

function keyFor(algorithm) {
  const { privateKey } = algorithm === 'RS256'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: algorithm, kid: randomUUID(), use: 'sig' };
}

/** The provider says of what is for production only, which this is not. */
function quietly(make) {
  const { info, warn } = console;
  console.info = console.warn = () => {};
  try {
    return make();
  } finally {
    Object.assign(console, { info, warn });
  }
}
