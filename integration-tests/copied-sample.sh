#!/usr/bin/env bash
# What the README tells a new user: install Lathe, copy the sample's folder, build it there and call a tool.
set -euo pipefail
cd "$(dirname "$0")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

./mvnw -q install -DskipTests
cp -r samples/calculator/. "$copy"
rm -rf "$copy/target"
./mvnw -q -f "$copy/pom.xml" package
test "$(java -jar "$copy/target/calculator.jar" --call add '{"a": 2, "b": 3}')" = 5
echo "the copy answers"
