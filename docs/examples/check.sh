#!/bin/sh
# Checks the reports of a repository: the twin of check.yml for any CI system, or a plain shell. Run it where
# tip-report.config.json lies. Exit codes: 0 passed, 1 failed, 2 wrong usage.
set -eu

version=0.1.0 # raise it on purpose: look at what changes, run `tip-report check --update`, and commit both
results="${TMPDIR:-/tmp}/tip-report"
mkdir -p "$results"

npx --yes "tip-report@$version" check reports \
  --report pretty \
  --report "sarif=$results/results.sarif" \
  --report "junit=$results/results.xml"
