# Sourced by the scripts: checks what is needed and installs what the distribution's packages can give.
# Never installs anything when it is already there.

hier_root() { cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd; }

meld() { printf '%s\n' "$*" >&2; }

eis_dotnet() {
  if ! command -v dotnet >/dev/null 2>&1; then
    meld "De .NET 10 SDK ontbreekt. Installeer die eerst (pakket dotnet-sdk-10.0, of zie https://dotnet.microsoft.com) en probeer opnieuw."
    exit 2
  fi
  if ! dotnet --list-sdks | grep -qE '^1[0-9]\.'; then
    meld "Er is wel een dotnet, maar geen SDK 10. Installeer de .NET 10 SDK en probeer opnieuw."
    exit 2
  fi
}

# installeer <pakket…>: alleen met apt-get, als root of met sudo zonder vraag.
installeer() {
  local apt=(apt-get)
  if ! command -v apt-get >/dev/null 2>&1; then
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    apt=(sudo -n apt-get)
  fi
  meld "Installeren: $*"
  "${apt[@]}" update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y -qq --no-install-recommends "$@" >/dev/null
}

heeft_postgres() {
  command -v initdb >/dev/null 2>&1 && return 0
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return 0
  command -v pg_config >/dev/null 2>&1 && [ -x "$(pg_config --bindir)/initdb" ]
}

eis_postgres() {
  heeft_postgres && return 0
  installeer postgresql || true
  if ! heeft_postgres; then
    meld "PostgreSQL (15 of nieuwer) ontbreekt en kan hier niet vanzelf worden geïnstalleerd."
    meld "Installeer het pakket 'postgresql' van uw distributie en probeer opnieuw."
    exit 2
  fi
}

eis_xmllint() {
  command -v xmllint >/dev/null 2>&1 && return 0
  installeer libxml2-utils || true
  if ! command -v xmllint >/dev/null 2>&1; then
    meld "xmllint ontbreekt; de tests vergelijken de XSD-controle ermee."
    meld "Installeer het pakket 'libxml2-utils' van uw distributie en probeer opnieuw."
    exit 2
  fi
}

heeft_chromium() { command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1; }

eis_chromium() {
  heeft_chromium && return 0
  # fonts-liberation: without any font a page has no text to look at.
  installeer chromium fonts-liberation || installeer chromium-browser || true
  if ! heeft_chromium; then
    meld "Chromium ontbreekt; de tests openen de pagina's van de monitor ermee."
    meld "Installeer het pakket 'chromium' van uw distributie en probeer opnieuw."
    exit 2
  fi
}

eis_node() {
  command -v npm >/dev/null 2>&1 && return 0
  installeer nodejs npm || true
  if ! command -v npm >/dev/null 2>&1; then
    meld "npm ontbreekt; de tests halen er axe-core mee, dat de toegankelijkheid van de pagina's controleert."
    meld "Installeer het pakket 'npm' van uw distributie en probeer opnieuw."
    exit 2
  fi
}
