#!/bin/sh
# Runs one command that cannot outlive the process that started it: this shell holds the reading end of a pipe, and
# when the other end closes (asked to stop, or killed with SIGKILL) the command gets its signals one after the other.
# Usage: guard.sh "<signals>" <seconds between them> <folder to delete at the end, or ''> command [arguments]
signals=$1
grace=$2
delete=$3
shift 3

# A handler, not '': ignored signals would stay ignored in the command.
trap : TERM INT HUP
exec 3<&0 </dev/null
"$@" 3<&- &
child=$!

(
  trap - TERM INT HUP
  read -r _ <&3
  for signal in $signals KILL; do
    kill -s "$signal" "$child" 2>/dev/null
    sleep "$grace"
  done
) &
exec 3<&-

code=0
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  code=$?
done

# What is left of this group: the watcher above and whatever the command left behind.
trap '' TERM
kill -s TERM -- -$$ 2>/dev/null
[ -n "$delete" ] && rm -rf -- "$delete"
exit "$code"
