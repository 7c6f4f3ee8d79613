#!/usr/bin/env bash
# What a start costs: builds all applications in all ways that can be built here, and starts them in turns.
#   JAVA_HOME     the JDK that builds and runs them; from 25 on with an AOT cache too
#   GRAALVM_HOME  a GraalVM or Mandrel, for native executables
# Arguments are Maven's, for example -Dbenchmark.rounds=5. With --built, what an earlier run has built is measured.
set -euo pipefail
cd "$(dirname "$0")/../.."

options=(-Pbenchmarks -DskipTests)
[ -z "${GRAALVM_HOME:-}" ] || options+=(-Dnative)
if [ "${1:-}" = --built ]; then
    shift
    options+=(-Dquarkus.build.skip)
fi
exec mvn verify -B -ntp "${options[@]}" -pl integration-tests/benchmarks/start -am "$@"
