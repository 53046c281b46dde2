# Runs programs that are built beside the tests. Read by scripts/bench and scripts/torture, which set project to its folder.
# shellcheck shell=bash

# shellcheck source=scripts/lib/toolchain.sh
. "$project/scripts/lib/toolchain.sh"
# shellcheck source=scripts/lib/jvm.sh
. "$project/scripts/lib/jvm.sh"

build_programs() {
  find_java javac || exit 1
  find_maven || exit 1
  "$project/scripts/minutebook" help >/dev/null
  (cd "$project" && JAVA_HOME=$java_home "$maven" "${quiet_maven[@]}" -Djacoco.skip test-compile)
  # What the product is started with counts, so the rest is started with the same.
  jvm_options index "$project/target/test-classes:$project/target/classes:$project/target/lib/*"
}

run() {
  # shellcheck disable=SC2086 # split at the spaces
  "$java_home/bin/java" "${options[@]}" ${MINUTEBOOK_JAVA_OPTS:-} "$@"
}
