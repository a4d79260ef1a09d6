#!/usr/bin/env bash
# The kiosk fills the whole screen of an X server on which nothing manages windows (run by onscreen.sh --alone):
#
#     alone_test.sh KIOSK
set -euo pipefail

folder=$(mktemp -d)
kiosk=
cleanUp() {
    [[ -z $kiosk ]] || kill "$kiosk" 2>/dev/null || true
    wait
    rm -rf "$folder"
}
trap cleanUp EXIT

"$1" --training --store "$folder/hall.db" 2>"$folder/kiosk.log" &
kiosk=$!
screen=$(xdotool getdisplaygeometry)
size=
# Its own clock: an answer that never comes ends with ctest's.
until [[ $size == "$screen" ]]; do
    kill -0 "$kiosk" 2>/dev/null || { echo "the kiosk has ended:" && cat "$folder/kiosk.log" && exit 1; }
    window=$(xdotool search --onlyvisible --pid "$kiosk" 2>/dev/null | head -1) || true
    if [[ -n $window ]]; then
        now=$(xdotool getwindowgeometry --shell "$window" | sed -n 's/^\(WIDTH\|HEIGHT\)=//p' | xargs) || true
        [[ $now == "$size" ]] || echo "the window is $now of $screen"
        size=$now
    fi
    sleep 0.2
done
echo "the window fills the screen: $size"
