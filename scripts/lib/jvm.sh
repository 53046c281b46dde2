# What the JVM is told for each command. Read by scripts/minutebook and scripts/bench.
# shellcheck shell=bash

# Sets options to the JVM's for a command, with a class path.
jvm_options() {
  local command=$1 class_path=$2
  # By default the JVM writes its own messages to stdout, which belongs to the results.
  options=(-Xlog:disable -XX:+DisplayVMOutputToStderr)
  options+=(--enable-native-access=ALL-UNNAMED -cp "$class_path")
  case $command in
    # Nobody waits for a single answer of a long run; the JVM's own collector takes twice the memory and more CPU for it.
    index) options+=(-XX:+UseSerialGC) ;;
    # They work for long: the JVM's own choice of compilers and collector, which gives back what it does not need.
    serve | demo) options+=(-XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=60000) ;;
    # They end before that pays: the quickest start.
    *) options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1) ;;
  esac
}
