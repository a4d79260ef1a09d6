#!/usr/bin/env bash
# Runs a program in a real X server of its own, with a window manager unless told so: onscreen.sh [--alone] PROGRAM [ARGUMENT ...]
# Its exit status is the program's; 77 where something that this needs is not installed.
set -euo pipefail

for tool in Xvfb openbox xdotool; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed here"; exit 77; }
done

alone=
if [[ ${1:-} == --alone ]]; then
    alone=yes
    shift
fi
folder=$(mktemp -d)
server= manager=
cleanUp() {
    [[ -z $manager ]] || kill "$manager" 2>/dev/null || true
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    wait
    rm -rf "$folder"
}
trap cleanUp EXIT

# The server takes a free number and tells it when it is ready. Larger than the window with its title bar.
# Without a window manager the last client that leaves, as xdotool does, would have it start anew under who comes next.
mkfifo "$folder/number"
Xvfb -displayfd 9 -screen 0 1400x1200x24 -nolisten tcp -noreset 9>"$folder/number" 2>"$folder/server.log" &
server=$!
read -r number <"$folder/number" || { cat "$folder/server.log" >&2; exit 1; }
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
if [[ -z $alone ]]; then
    openbox >"$folder/manager.log" 2>&1 &
    manager=$!
fi

status=0
"$@" || status=$?
exit "$status"
