#!/usr/bin/env bash
# Builds everything that is published, and the samples, two times, and fails unless each jar has the same bytes. The
# second build is that of another Maven, if the machine has one, in another time zone.
set -euo pipefail
cd "$(dirname "$0")/.."

checksums() {
  find mcp-*/target samples/*/target -maxdepth 1 -name '*.jar' ! -name 'original-*' | sort | xargs sha256sum
}

other=$(command -v mvn || echo ./mvnw)
build=(-B -ntp -q -Prelease clean package -DskipTests)

./mvnw "${build[@]}"
first=$(checksums)
TZ=Pacific/Kiritimati "$other" "${build[@]}"
second=$(checksums)

diff <(echo "$first") <(echo "$second")
echo "the same bytes from ./mvnw and $other:"
echo "$first"
