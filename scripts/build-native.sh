#!/usr/bin/env bash
# Builds native/prebuilt/*.so and src/dispatch/layout.ts from native/. With --check it builds elsewhere and fails where
# what is committed differs.
#
# The images are committed, so that installing needs no compiler. The same compiler gives the same bytes anywhere: no paths, times or
# build ids get into them. Another version of the compiler may give others: native/prebuilt/toolchain.txt names the one that was used.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

check=false
case "${1-}" in
  '') ;;
  --check) check=true ;;
  *) echo "usage: scripts/build-native.sh [--check]" >&2; exit 2 ;;
esac

# The triplet's own name first; plain gcc where that is what it compiles for.
compiler() {
  local triplet=$1
  if command -v "$triplet-gcc" > /dev/null; then
    echo "$triplet-gcc"
  elif command -v gcc > /dev/null && [ "$(gcc -dumpmachine)" = "$triplet" ]; then
    echo gcc
  else
    echo "build-native: no compiler for $triplet: install gcc-${triplet//_/-} (Debian's name)" >&2
    return 1
  fi
}

# The C: what distributions switch on by default is switched off one by one, so that all build the same.
# No stack protector, since its canary is in thread-local storage; no stack clash protection, as there is no big frame; no control-flow
# marks, since a library without them everywhere would only be half marked; no unwind tables, as nothing throws; no FPU registers, so that a
# call leaves the owner's alone; no loops turned into calls of a memcpy that is not there.
cflags=(
  -std=gnu11 -O2 -ffreestanding -fPIC -fvisibility=hidden
  -fno-stack-protector -fno-stack-clash-protection -fno-asynchronous-unwind-tables -fno-unwind-tables
  -fno-tree-loop-distribute-patterns -fno-ident -fno-plt -U_FORTIFY_SOURCE -mgeneral-regs-only
  -Wall -Wextra -Wshadow -Wstack-usage=512 -Werror
)
cflags_x64=(-march=x86-64 -mtune=generic -fcf-protection=none)
# Without the outline atomics, which are functions of the compiler's library that ask the C library what the processor can do.
cflags_arm64=(-march=armv8-a -mtune=generic -mbranch-protection=none -mno-outline-atomics)

# The link: nothing undefined and nothing needed, so that it loads under any C library; no executable stack. There are no
# addresses to fill in at load time, hence no table of them that could be made read-only afterwards.
ldflags=(
  -nostdlib -shared -s -Wl,--build-id=none -Wl,-z,defs -Wl,-z,text -Wl,-z,noexecstack -Wl,-z,norelro
  -Wl,-z,noseparate-code -Wl,--hash-style=gnu
)
# The largest page of each architecture.
ldflags_x64=(-Wl,-z,max-page-size=4096)
ldflags_arm64=(-Wl,-z,max-page-size=65536)

sources=(describe.c run.c slot.c kernel.c ring.c bell.c)

build() {
  local architecture=$1 triplet=$2 out=$3
  local -n architecture_cflags=cflags_$architecture architecture_ldflags=ldflags_$architecture
  local objects=() source cc
  cc=$(compiler "$triplet")
  for source in "$architecture/syscall.S" "${sources[@]}"; do
    local object="$work/$architecture-$(basename "${source%.*}").o"
    "$cc" "${cflags[@]}" "${architecture_cflags[@]}" -c "native/$source" -o "$object"
    objects+=("$object")
  done
  "$cc" "${architecture_cflags[@]}" "${ldflags[@]}" "${architecture_ldflags[@]}" \
    -Wl,-soname,"nearfar-$architecture.so" "${objects[@]}" -o "$out/nearfar-$architecture.so"
  chmod 644 "$out/nearfar-$architecture.so"
  # The compiler's and the linker's first lines, without the command that the compiler was called by.
  local versions
  versions="$("$cc" --version | sed -n '1s/^[^ ]* //p'), $("$cc" -Wl,--version 2> /dev/null | sed -n 1p)"
  echo "$architecture: $versions" >> "$out/toolchain.txt"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=$work/out
mkdir "$out"
build x64 x86_64-linux-gnu "$out"
build arm64 aarch64-linux-gnu "$out"

if ! $check; then
  mkdir -p native/prebuilt
  cp "$out"/* native/prebuilt/
  node scripts/generate-layout.mjs
  exit
fi

status=0
for file in nearfar-x64.so nearfar-arm64.so; do
  if cmp -s "$out/$file" "native/prebuilt/$file"; then
    echo "build-native: native/prebuilt/$file is what native/ builds"
  else
    status=1
    echo "build-native: native/prebuilt/$file is not what native/ builds" >&2
    cmp "$out/$file" "native/prebuilt/$file" >&2 || true
  fi
done
if [ $status != 0 ]; then
  if cmp -s "$out/toolchain.txt" native/prebuilt/toolchain.txt; then
    echo "build-native: the sources have changed, or somebody edited an image: run scripts/build-native.sh and commit what it changes" >&2
  else
    echo "build-native: the compiler is another one, which may be all: compare" >&2
    diff native/prebuilt/toolchain.txt "$out/toolchain.txt" >&2 || true
  fi
fi
node scripts/generate-layout.mjs --check || status=1
exit $status
