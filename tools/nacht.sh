#!/usr/bin/env bash
# De hoofdtaak op een gemaakte nacht: bouwt, maakt ongeveer 10.000 berichten en wat eraan voorafging, neemt dat laatste
# over als geschiedenis, verwerkt de nacht in een eigen PostgreSQL, toont de samenvatting en telt ter controle met psql na.
#   bash tools/nacht.sh [map]     (standaard: nacht/ in deze map; opnieuw draaien mag, dan is alles "al ontvangen")
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
# shellcheck source=vereisten.sh
source "$root/tools/vereisten.sh"
eis_dotnet
eis_postgres

map="${1:-$root/nacht}"
meld "Bouwen …"
bouw() {
  local log
  log="$(dotnet build "$root/$1" -c Release --nologo -v quiet 2>&1)" || { meld "$log"; meld "Het bouwen van $1 is mislukt."; exit 2; }
}
bouw src/Berichtenverkeer.Cli
bouw tools/Berichtenverkeer.Generator
berichten() { dotnet "$root/src/Berichtenverkeer.Cli/bin/Release/net10.0/berichten.dll" "$@"; }

if [ ! -d "$map/berichten" ] || [ ! -d "$map/historie" ]; then
  rm -f "$map/historie-overgenomen" "$map/lijsten-geladen"
  meld "Een nacht maken in $map …"
  dotnet "$root/tools/Berichtenverkeer.Generator/bin/Release/net10.0/genereer.dll" \
    --uit "$map" --leeg --berichten 10000 --gemeenten 8 --seed 1 --fouten 20
fi

# De nacht is die van 31 december 2025; de dag erna is vrij. Met een andere op-datum vallen de regels over de dag anders uit.
gemeen=(--config "$map/berichtenverkeer.json" --state "$map/state" --op-datum 2026-01-02)
if [ ! -e "$map/historie-overgenomen" ]; then
  meld "De geschiedenis overnemen …"
  status=0
  berichten verwerk --historie "$map/historie" "${gemeen[@]}" || status=$?
  case "$status" in 0 | 1) touch "$map/historie-overgenomen" ;; *) exit "$status" ;; esac
fi

# Wat er is afgesproken en tegen welk tarief: daar kijken gronden van Goede Toekenning naar.
if [ -d "$map/lijsten" ] && [ ! -e "$map/lijsten-geladen" ]; then
  meld "Contracten en tarieven laden …"
  for bestand in "$map"/lijsten/*.csv; do
    IFS=_ read -r soort gemeente domein <<<"$(basename "$bestand" .csv)"
    berichten lijst laad "$soort" "$bestand" --gemeente "$gemeente" --domein "$domein" --config "$map/berichtenverkeer.json" --state "$map/state" >/dev/null 2>&1 \
      || { meld "Het laden van $bestand is mislukt."; exit 2; }
  done
  touch "$map/lijsten-geladen"
fi

meld "Verwerken …"
status=0
berichten verwerk "$map/berichten" "${gemeen[@]}" || status=$?
# 1 en 4 horen bij deze nacht: er zitten met opzet foute berichten in.
case "$status" in 0 | 1 | 4) ;; *) exit "$status" ;; esac

meld ""
meld "Dezelfde tellingen, rechtstreeks uit PostgreSQL:"
psql_opdracht="$(berichten db status --state "$map/state" 2>&1 >/dev/null | sed -n 's/^Zelf kijken: //p')"
bash -c "$psql_opdracht -X -q -P pager=off -P footer=off -f '$root/tools/nacht.sql'"

meld ""
meld "De monitor van Goede Toekenning, om in de browser te openen:"
berichten rapport --uit "$map" "${gemeen[@]}"
