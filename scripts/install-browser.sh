#!/bin/sh
# Installs what `npm run test:browser` and `scripts/screenshots.ts` look for: Chromium and a set of fonts, from the packages
# of Debian or Ubuntu. Anywhere else set CHROMIUM to the path of a Chromium or Chrome.
set -eu

if command -v chromium >/dev/null 2>&1; then
  echo "Chromium is there: $(command -v chromium)"
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo 'No apt-get here; install Chromium or Chrome, and set CHROMIUM to its path.' >&2
  exit 1
fi

as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo
$as_root apt-get update -qq
$as_root apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core fonts-liberation
