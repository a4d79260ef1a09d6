#!/usr/bin/env bash
# The one entry for people and for continuous integration: installs what is missing, builds, shows or tests.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$root/build/release
demo=$root/build/demo

# What each package is for: docs/DEPENDENCIES.md.
packages=(
    build-essential cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-psql
    libopencv-dev opencv-data
    libspdlog-dev libsodium-dev libsqlite3-dev rapidjson-dev libqrencode-dev
    catch2 poppler-utils zbar-tools sqlite3 postgresql hledger ledger xvfb openbox xdotool
    fonts-inter tzdata
)

say() { printf '==> %s\n' "$*"; }
die() { printf 'anjungan.sh: %s\n' "$*" >&2; exit 1; }

usage() {
    cat >&2 <<'USAGE'
usage: ./anjungan.sh demo | test | package | bench | pictures | clean

  demo   install missing packages, build, fill a demo store with invented people, open the kiosk;
         without a display: walk a registration and a claim offscreen, pictures and receipt in build/demo/
  test   install missing packages, build everything, run every test
  package
         install missing packages, build, make a Debian package of the three programs: build/anjungan_*.deb
  bench  install missing packages, build everything, run the benchmarks
  pictures
         install missing packages, build, make docs/pictures anew from a tour of every page
  clean  remove the build folder with everything in it, the demo store too
USAGE
    exit 2
}

isInstalled() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

installPackages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not Debian: packages are not checked. Needed are the likes of: ${packages[*]}"
        return
    fi
    # A Wayland session without an X server needs Qt's plugin for it.
    if [[ -z ${DISPLAY:-} && -n ${WAYLAND_DISPLAY:-} ]]; then
        packages+=(qt6-wayland)
    fi
    local missing=() package
    for package in "${packages[@]}"; do
        isInstalled "$package" || missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then
        say "Packages: all ${#packages[@]} are installed"
        return
    fi
    local asRoot=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            die "these packages are missing, and there is neither root nor sudo to install them: ${missing[*]}"
        asRoot=(sudo)
    fi
    say "Packages: installing ${missing[*]}"
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
        die "apt-get update failed: is the network there?"
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" ||
        die "could not install: ${missing[*]}"
}

# buildTargets [target ...]: without a target, everything.
buildTargets() {
    local options=()
    if command -v ccache >/dev/null; then
        export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    # Sixty programs are linked; the usual linker takes a second and a half for each.
    local linker
    for linker in mold gold; do
        if command -v "ld.$linker" >/dev/null; then
            options+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=$linker)
            break
        fi
    done
    say "Configuring build/release"
    (cd "$root" && cmake --preset release "${options[@]}" --log-level=WARNING) || die "cmake could not configure the build"
    say "Building ${*:-everything}"
    cmake --build "$build" --parallel "$(nproc)" ${1:+--target "$@"} || die "the build failed"
}

# fillStore <file>: a store of invented people with its key file beside it.
fillStore() {
    "$build/bin/anjunganctl" init --store "$1"
    "$build/bin/anjunganctl" demo --store "$1"
}

runDemo() {
    installPackages
    buildTargets anjungan anjunganctl anjungan-face
    mkdir -p "$demo"
    if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
        say "No display: walking a registration and a claim offscreen"
        rm -f "$demo"/walk.db*
        fillStore "$demo/walk.db"
        QT_QPA_PLATFORM=offscreen "$build/bin/anjungan" --walk "$demo" --store "$demo/walk.db" ||
            die "the walk did not reach its end"
        say "Pictures and receipt are in $demo"
        return
    fi
    if [[ ! -e $demo/demo.db ]]; then
        say "Filling build/demo/demo.db with invented people"
        rm -f "$demo"/demo.db*
        if ! fillStore "$demo/demo.db"; then
            rm -f "$demo"/demo.db*
            die "the demo store could not be filled"
        fi
    fi
    say "Opening the kiosk (close its window with Alt+F4)"
    "$build/bin/anjungan" --store "$demo/demo.db"
}

runTests() {
    installPackages
    buildTargets
    say "Testing"
    # One more than there are cores: the tests of the windows wait for half of their time, for a hint to be read or a count to end.
    exec ctest --test-dir "$build" --output-on-failure --parallel "$(($(nproc) + 1))"
}

runPackage() {
    installPackages
    buildTargets anjungan anjunganctl anjungan-face
    say "Packing"
    (cd "$build" && cpack -G DEB -B "$build/package") || die "the package could not be made"
    rm -f "$root"/build/anjungan_*.deb
    mv "$build"/package/*.deb "$root/build/" || die "the package could not be put into build/"
    rm -rf "$build/package"
    say "Made $(ls "$root"/build/anjungan_*.deb)"
}

runBenchmarks() {
    installPackages
    buildTargets
    local bench found=0 store=$build/bench.db arguments
    rm -f "$store"*
    say "Filling a store of invented people for the benchmarks"
    fillStore "$store" >/dev/null || die "the store for the benchmarks could not be filled"
    for bench in "$build"/bin/*_bench; do
        [[ -x $bench ]] || continue
        found=1
        say "${bench##*/}"
        arguments=()
        if [[ ${bench##*/} == start_bench ]]; then
            arguments=("$store")
        fi
        QT_QPA_PLATFORM=offscreen ANJUNGAN_BIN_DIR=$build/bin ANJUNGAN_SOURCE_DIR=$root "$bench" ${arguments[@]+"${arguments[@]}"} || die "${bench##*/} failed"
    done
    ((found)) || die "no benchmark was built"
}

# What docs/ shows of the tour's pages, by their names.
shownPages=(home sign-in-pin claim-4-cause claim-8-breakdown claim-8-waiting claim-10-submitted balance-years desk-claims)

runPictures() {
    installPackages
    buildTargets anjungan anjungan-face
    local tour=$build/tour page found
    rm -rf "$tour"
    mkdir -p "$tour"
    say "Visiting every page offscreen"
    QT_QPA_PLATFORM=offscreen "$build/bin/anjungan" --tour "$tour" --size 1366x768 --log "$tour/tour.log" ||
        die "the tour found something wrong with a page"
    for page in "${shownPages[@]}"; do
        found=("$tour"/[0-9]*[0-9]-"$page".png)
        [[ -e ${found[0]} ]] || die "the tour has no page $page"
        install -m 644 "${found[0]}" "$root/docs/pictures/$page.png"
    done
    say "docs/pictures is made anew: ${shownPages[*]}"
}

(($# == 1)) || usage
case $1 in
    demo) runDemo ;;
    test) runTests ;;
    package) runPackage ;;
    bench) runBenchmarks ;;
    pictures) runPictures ;;
    clean)
        rm -rf "$root/build"
        say "Removed $root/build"
        ;;
    *) usage ;;
esac
