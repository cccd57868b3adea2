#!/usr/bin/env bash
# What the README tells a new user: install Lathe, copy a sample's folder, build it there and call a tool.
set -euo pipefail
cd "$(dirname "$0")/.."

copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT

# answers SAMPLE TOOL ARGUMENTS ANSWER: a copy of the sample is built, with its tests, and its tool answers so.
answers() {
  cp -r "samples/$1" "$copies"
  rm -rf "$copies/$1/target"
  ./mvnw -q -f "$copies/$1/pom.xml" package
  test "$(java -jar "$copies/$1/target/$1.jar" --call "$2" "$3")" = "$4"
  echo "the copy of $1 answers"
}

./mvnw -q install -DskipTests
answers calculator add '{"a": 2, "b": 3}' 5
answers everything greet '{"name": "Alice"}' 'Hello, Alice!'
NOTES_DIR=$copies/folder answers notes write_note '{"name": "first", "text": "Buy oil."}' 'first is written.'
