#!/usr/bin/env bash
# Tries a protected server with the tokens of Keycloak, after ./mvnw verify. Not part of every build: the server is 170 MB.
set -euo pipefail
cd "$(dirname "$0")"

version=26.7.3
port=${1:-8180}
home=$PWD/target/keycloak/keycloak-$version

if [ ! -d "$home" ]; then
  artifact=org.keycloak:keycloak-quarkus-dist:$version:zip
  ../mvnw -B -ntp -q -f pom.xml dependency:copy -Dartifact="$artifact" -DoutputDirectory=target/keycloak
  (cd target/keycloak && jar -xf "keycloak-quarkus-dist-$version.zip")
fi

# Nothing is kept from one time to the next.
rm -rf "$home/data"
KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=admin bash "$home/bin/kc.sh" start-dev \
  --http-host=127.0.0.1 --http-port="$port" > target/keycloak/log 2>&1 &
keycloak=$!
trap 'kill $keycloak; wait $keycloak || true' EXIT

until curl -fs -o /dev/null "http://127.0.0.1:$port/realms/master"; do
  kill -0 $keycloak || { cat target/keycloak/log; exit 1; }
  sleep 1
done
KEYCLOAK=http://127.0.0.1:$port node --test --test-reporter=spec --test-timeout=240000 --test-force-exit clients/keycloak.mjs
