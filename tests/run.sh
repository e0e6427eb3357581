#!/usr/bin/env bash
# Runs all tests on a real PostgreSQL; installs what is missing. Ends with a line "N passed, N failed".
# Extra arguments go to dotnet test, for instance: tests/run.sh --filter CanonicalOrder
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
# shellcheck source=../tools/vereisten.sh
source "$root/tools/vereisten.sh"
eis_dotnet
eis_postgres
eis_xmllint
eis_chromium
eis_node

cd "$root"
# axe-core, which looks at the pages of the monitor; by its lock file, and only when it is not there yet.
[ -f tests/Berichtenverkeer.Monitor.Tests/node_modules/axe-core/axe.min.js ] || npm ci --prefix tests/Berichtenverkeer.Monitor.Tests --silent
dotnet build Berichtenverkeer.sln -c Release --nologo -v quiet

log="$(mktemp)"
trap 'rm -f "$log"' EXIT
status=0
for project in tests/*/*.csproj; do
  printf '== %s\n' "$(basename "$project" .csproj)"
  dotnet test "$project" -c Release --no-build --nologo --logger 'console;verbosity=normal' "$@" >"$log.one" 2>&1 || status=1
  # A passing test is one line of noise; what failed is shown whole.
  grep -vE '^\s+Passed |^Test run for|^VSTest|^A total of|^Starting test|^\[xUnit\.net [0-9:.]+\] +(Discover|Starting|Finished)|^Ok, passed|^$' "$log.one" || true
  cat "$log.one" >>"$log"
  rm -f "$log.one"
done

passed=$(awk '/^ +Passed: +[0-9]+/ {s += $2} END {print s + 0}' "$log")
failed=$(awk '/^ +Failed: +[0-9]+/ {s += $2} END {print s + 0}' "$log")
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
  # A test host that died has no count of its own.
  failed=1
fi
if [ "$passed" -eq 0 ]; then
  status=1
fi
printf '%s passed, %s failed\n' "$passed" "$failed"
exit "$status"
