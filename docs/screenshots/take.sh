#!/usr/bin/env bash
# Makes the pictures of the Dev UI that the documentation shows, out of the application of the integration tests in dev mode.
# Needs Node.js and Chromium; CHROMIUM names another one than that on the path.
set -euo pipefail
cd "$(dirname "$0")"

export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
export QUARKUS_HTTP_PORT=${QUARKUS_HTTP_PORT:-8089}

npm install --silent --no-package-lock --no-audit --no-fund

log=$(mktemp)
setsid mvn -B -ntp -Pdev -f ../.. -pl integration-tests -am process-classes -Dno-format >"$log" 2>&1 </dev/null &
dev_mode=$!
trap 'kill -- -$dev_mode; rm -f "$log"' EXIT
for _ in $(seq 180); do
    grep -q 'Listening on' "$log" && break
    kill -0 $dev_mode || { cat "$log"; exit 1; }
    sleep 1
done

node take.mjs "http://localhost:$QUARKUS_HTTP_PORT" ../modules/ROOT/assets/images
