#!/usr/bin/env bash
# Installs what was built into an empty folder and uses it from there, then makes the Debian package and reads it.
#
#     package_test.sh BUILD VERSION
set -euo pipefail

build=$1
version=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
checks=0

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# same WHAT WANTED GOT
same() {
    [[ $2 == "$3" ]] || fail "$1: wanted \"$2\", got \"$3\""
    checks=$((checks + 1))
}

DESTDIR=$folder/root cmake --install "$build" --prefix /usr >"$folder/install.log" || fail "cmake --install"
bin=$folder/root/usr/bin
share=$folder/root/usr/share

same "programs" "anjungan anjungan-face anjunganctl" "$(cd "$bin" && LC_ALL=C ls | xargs)"
same "anjunganctl --version" "anjunganctl $version" "$("$bin/anjunganctl" --version)"
export QT_QPA_PLATFORM=offscreen
same "anjungan --version" "anjungan $version" "$("$bin/anjungan" --version)"

# The installed kiosk opens a store that the installed anjunganctl has made, and anjunganctl finds anjungan-face beside itself.
"$bin/anjunganctl" init --store "$folder/branch.db" >/dev/null
"$bin/anjunganctl" demo --store "$folder/branch.db" --participants 4 >/dev/null
"$bin/anjunganctl" verify --store "$folder/branch.db" >/dev/null || fail "verify"
"$bin/anjungan" --probe-start --store "$folder/branch.db" >"$folder/probe.log" 2>&1 || fail "the kiosk: $(cat "$folder/probe.log")"
same "models list" 0 "$("$bin/anjunganctl" models list --models "$folder/none" >/dev/null 2>&1; echo $?)"

# Every launcher names a program that was installed and a picture that is there.
for launcher in "$share"/applications/*.desktop; do
    program=$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$launcher")
    [[ -x $bin/$program ]] || fail "${launcher##*/} starts $program, which was not installed"
    icon=$(sed -n 's/^Icon=//p' "$launcher")
    [[ -e $share/icons/hicolor/scalable/apps/$icon.svg ]] || fail "${launcher##*/} shows $icon, which was not installed"
    checks=$((checks + 1))
done

# Every key of the example is an option of the kiosk, and the store is one of them.
grep -q '^store=' "$share/doc/anjungan/kiosk.ini.example" || fail "kiosk.ini.example names no store"
help=$("$bin/anjungan" --help)
while read -r key; do
    [[ $help == *"--$key "* ]] || fail "kiosk.ini.example has $key, which is no option"
    checks=$((checks + 1))
done < <(sed -n 's/^;\{0,1\}\([a-z-]*\)=.*/\1/p' "$share/doc/anjungan/kiosk.ini.example")

if command -v dpkg-deb >/dev/null && command -v dpkg-shlibdeps >/dev/null; then
    (cd "$folder" && cpack --config "$build/CPackConfig.cmake" -G DEB -B "$folder/deb") >"$folder/cpack.log" 2>&1 ||
        fail "cpack: $(tail -5 "$folder/cpack.log")"
    package=$(echo "$folder"/deb/*.deb)
    same "version of the package" "$version" "$(dpkg-deb -f "$package" Version)"
    depends=$(dpkg-deb -f "$package" Depends)
    for needed in opencv-data fonts-inter libqt6widgets6 libqt6svg6 libopencv-videoio406 libsqlite3-0 libsodium23; do
        [[ " $depends" == *" $needed"* ]] || fail "the package does not ask for $needed: $depends"
        checks=$((checks + 1))
    done
else
    echo "skipped: the Debian package, no dpkg-dev here"
fi
echo "all $checks checks passed"
