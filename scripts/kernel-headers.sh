#!/usr/bin/env bash
# Makes include folders of a newer kernel than the compilers', so that the tests can ask its headers:
#
#     scripts/kernel-headers.sh FOLDER [ARCHIVE]     prints what to set, for `eval` or to read
#     npx vitest run test/linux test/oracle
#
# ARCHIVE is a kernel's source, packed; without one, what Debian's linux-source packages put into /usr/src. Takes make, gcc,
# rsync and xz, half a minute, and 150 MB for as long as it runs.
set -euo pipefail
folder=${1:?usage: scripts/kernel-headers.sh FOLDER [ARCHIVE]}
archive=${2:-$(find /usr/src -maxdepth 1 -name 'linux-source-*.tar.xz' | sort -V | tail -n 1)}
if [ -z "$archive" ]; then
  echo 'there is no /usr/src/linux-source-*.tar.xz: apt-get install linux-source-6.12, or name an archive' >&2
  exit 2
fi
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

# No more than `make headers_install` looks at.
tar -xf "$archive" -C "$tree" --strip-components=1 --wildcards \
  'linux*/Makefile' 'linux*/Kbuild' 'linux*/scripts/*' 'linux*/include/*' 'linux*/arch/x86/*' 'linux*/arch/arm64/*'
# Of x86, a program is built as well that takes libraries and is of no use here.
sed -i 's/^archscripts: scripts_basic/archscripts:\n\t@true\nunused-archscripts: scripts_basic/' "$tree/arch/x86/Makefile"
for pair in x86:X64 arm64:ARM64; do
  make -s -C "$tree" ARCH="${pair%:*}" headers_install INSTALL_HDR_PATH="$folder/${pair%:*}" >&2
  echo "export NEARFAR_HEADERS_${pair#*:}=$folder/${pair%:*}/include"
done
