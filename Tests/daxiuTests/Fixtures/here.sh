# Runs a command and prints what it prints, without this folder's own path and the names that are made of it.
printed=$("$@" 2>&1)
status=$?
printf '%s\n' "$printed" | sed -E "s|$PWD/||g; s/[0-9a-f]{16}-[0-9a-f]{16}\.json/NAME.json/g"
exit $status
