# Finds the Java and the Maven that Minutebook is built and run with. Read by scripts/minutebook, scripts/test and .ci/run.
# Bash 3.2 and BSD tools (macOS) are enough for everything in this folder's scripts.
#
#   MINUTEBOOK_JDK_FOLDERS   JDKs to look at in place of the usual folders, separated by colons
# shellcheck shell=bash

# shellcheck disable=SC2034 # for those who read this file
oldest_java=21
# Of all that Maven could say: errors, the compiler's warnings (which are errors here), and Surefire's "Tests run: …".
quiet_maven=(
  -B -q
  -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.compiler=warn
  -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info
)
java_home=
java_version=
maven=
unfit_homes=

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Sets java_home to the first Java that is new enough and has the given program: `java` to run, `javac` to build.
find_java() {
  local program=$1 home
  unfit_homes=
  fits "${JAVA_HOME:-}" "$program" && return
  find_java_on_path "$program" && return
  if [ -n "${MINUTEBOOK_JDK_FOLDERS+set}" ]; then
    local IFS=: && set -f
    # shellcheck disable=SC2086 # split at the colons
    set -- $MINUTEBOOK_JDK_FOLDERS
    set +f
  else
    set -- /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
      ~/.sdkman/candidates/java/* ~/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home ~/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
  fi
  for home; do
    fits "$home" "$program" && return
  done
  explain_missing_java "$program"
  return 1
}

fits() {
  local home=$1 program=$2
  if [ -z "$home" ] || [ ! -x "$home/bin/java" ]; then return 1; fi
  read_java_version "$home"
  if [ "$java_version" -ge "$oldest_java" ] && [ -x "$home/bin/$program" ]; then
    java_home=$home
    return
  fi
  unfit_homes=$unfit_homes$home$'\n'
  return 1
}

# Sets java_version to the first number that counts: 25 for "25.0.3", 8 for "1.8.0_292", 0 if none can be read.
read_java_version() {
  local home=$1 line version=
  # Starting a JVM to ask costs more than the whole rest of the search.
  if [ -r "$home/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#*=} ;; esac
    done <"$home/release"
  fi
  if [ -z "$version" ]; then
    line=$("$home/bin/java" -version 2>&1 </dev/null) || line=
    case $line in *' version "'*) version=${line#* version \"} ;; esac
  fi
  version=${version#\"}
  version=${version#1.}
  version=${version%%[!0-9]*}
  java_version=${version:-0}
}

find_java_on_path() {
  local program=$1 java home target
  java=$(type -P java) || return 1
  # macOS puts a stand-in here that may open a dialog; java_home answers in its place.
  if [ "$java" = /usr/bin/java ] && [ -x /usr/libexec/java_home ]; then
    fits "$(/usr/libexec/java_home -F -v "$oldest_java+" 2>/dev/null)" "$program"
    return
  fi
  while [ -L "$java" ]; do
    target=$(readlink "$java")
    case $target in /*) java=$target ;; *) java=${java%/*}/$target ;; esac
  done
  home=${java%/bin/java}
  # Without these it is a version manager's stand-in, which knows where the JDK is.
  if [ ! -r "$home/release" ] && [ ! -e "$home/lib/modules" ]; then
    home=$("$java" -XshowSettings:properties -version 2>&1 </dev/null | sed -n 's/^ *java\.home = //p') || home=
  fi
  fits "$home" "$program"
}

explain_missing_java() {
  local program=$1 seen=$'\n' home
  case $program in
    java) echo "Minutebook needs Java $oldest_java or newer to run, and found none." ;;
    javac) echo "Minutebook needs a JDK $oldest_java or newer to be built, and found none." ;;
  esac
  if [ -n "${JAVA_HOME:-}" ] && [ ! -x "$JAVA_HOME/bin/java" ]; then
    echo "  JAVA_HOME is $JAVA_HOME, and there is no bin/java in it"
  fi
  while IFS= read -r home && [ -n "$home" ]; do
    home=$(CDPATH='' cd -P -- "$home" && pwd)
    case $seen in *$'\n'"$home"$'\n'*) continue ;; esac
    seen=$seen$home$'\n'
    read_java_version "$home"
    if [ "$java_version" -eq 0 ]; then
      echo "  found a Java at $home that does not tell its version"
    elif [ "$java_version" -lt "$oldest_java" ]; then
      echo "  found Java $java_version at $home, Minutebook needs $oldest_java or newer"
    else
      echo "  found Java $java_version at $home, without the compiler (javac) that building needs"
    fi
  done <<EOF
$unfit_homes
EOF
  echo "Install one, or set JAVA_HOME to the folder of one:"
  echo "  Debian, Ubuntu: sudo apt-get install openjdk-$oldest_java-jdk-headless"
  echo "  Fedora:         sudo dnf install java-latest-openjdk-devel"
  echo "  macOS:          brew install openjdk"
} >&2

# Sets maven to the `mvn` on PATH or in MAVEN_HOME.
find_maven() {
  maven=$(type -P mvn) && return
  maven=${MAVEN_HOME:-/nowhere}/bin/mvn
  [ -x "$maven" ] && return
  {
    echo "Minutebook needs Maven to build, and there is no mvn on PATH or in MAVEN_HOME. Install it:"
    echo "  Debian, Ubuntu: sudo apt-get install maven"
    echo "  Fedora:         sudo dnf install maven"
    echo "  macOS:          brew install maven"
  } >&2
  return 1
}
