/**
 * `<linux/limits.h>`: the bounds of names and lists, and the types of strings that keep them.
 *
 * @module linux/limits
 */
import { checkNoNul, CString } from '../memory/bytes.js';
/** Supplementary groups of a process. */
export const NGROUPS_MAX = 65536;
/** What POSIX programs may assume that exec takes, in bytes of arguments and environment; the true limit is a quarter of the stack's. */
export const ARG_MAX = 131072;
/** Links of a file that every file system allows. */
export const LINK_MAX = 127;
/** A terminal's line in canonical mode, in bytes. */
export const MAX_CANON = 255;
/** A terminal's input queue, in bytes. */
export const MAX_INPUT = 255;
/** A file name, one component of a path, in bytes without the NUL. */
export const NAME_MAX = 255;
/** A path, in bytes with the NUL. */
export const PATH_MAX = 4096;
/** What one write to a pipe puts there in one piece, in bytes. */
export const PIPE_BUF = 4096;
/** The name of an extended attribute, in bytes without the NUL. */
export const XATTR_NAME_MAX = 255;
/** The value of an extended attribute, in bytes. */
export const XATTR_SIZE_MAX = 65536;
/** All names of a file's extended attributes together, in bytes. */
export const XATTR_LIST_MAX = 65536;
/** How many real-time signals there are. */
export const RTSIG_MAX = 32;
/** File descriptors, by an old convention; the true limit is `RLIMIT_NOFILE`. */
export const NR_OPEN = 1024;
/**
 * A NUL-terminated string of bounded length, for a call that would cut a longer one short, or refuse it.
 * @param what - for messages: `a path`
 * @param most - in bytes, without the NUL
 * @returns a type whose values are refused, before the kernel is asked, where they are longer or have a NUL inside
 */
export function boundedString(what, most) {
    return {
        ...CString,
        sizeOf(value) {
            checkNoNul(value);
            const size = CString.sizeOf(value);
            if (size > most + 1)
                throw new RangeError(`${what} has at most ${most} bytes in UTF-8, and this one has ${size - 1}: ${JSON.stringify(value.slice(0, 48))}...`);
            return size;
        },
    };
}
/**
 * A path: a NUL-terminated string of at most `PATH_MAX` bytes with its NUL. Longer ones, and those with a NUL inside, are
 * refused before the kernel is asked; reach deeper files through a directory's file descriptor.
 * @see https://man7.org/linux/man-pages/man7/path_resolution.7.html
 */
export const PathString = boundedString('a path', PATH_MAX - 1);
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibGltaXRzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsibGltaXRzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFFLE9BQU8sRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBR3hELHlDQUF5QztBQUN6QyxNQUFNLENBQUMsTUFBTSxXQUFXLEdBQUcsS0FBSyxDQUFBO0FBQ2hDLHlJQUF5STtBQUN6SSxNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUcsTUFBTSxDQUFBO0FBQzdCLHFEQUFxRDtBQUNyRCxNQUFNLENBQUMsTUFBTSxRQUFRLEdBQUcsR0FBRyxDQUFBO0FBQzNCLHFEQUFxRDtBQUNyRCxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsR0FBRyxDQUFBO0FBQzVCLDBDQUEwQztBQUMxQyxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsR0FBRyxDQUFBO0FBQzVCLHNFQUFzRTtBQUN0RSxNQUFNLENBQUMsTUFBTSxRQUFRLEdBQUcsR0FBRyxDQUFBO0FBQzNCLHFDQUFxQztBQUNyQyxNQUFNLENBQUMsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFBO0FBQzVCLGtFQUFrRTtBQUNsRSxNQUFNLENBQUMsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFBO0FBQzVCLG1FQUFtRTtBQUNuRSxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUcsR0FBRyxDQUFBO0FBQ2pDLG9EQUFvRDtBQUNwRCxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUcsS0FBSyxDQUFBO0FBQ25DLG9FQUFvRTtBQUNwRSxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUcsS0FBSyxDQUFBO0FBQ25DLDRDQUE0QztBQUM1QyxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsRUFBRSxDQUFBO0FBQzNCLGlGQUFpRjtBQUNqRixNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFBO0FBRTNCOzs7OztHQUtHO0FBQ0gsTUFBTSxVQUFVLGFBQWEsQ0FBQyxJQUFZLEVBQUUsSUFBWTtJQUN0RCxPQUFPO1FBQ0wsR0FBRyxPQUFPO1FBQ1YsTUFBTSxDQUFDLEtBQUs7WUFDVixVQUFVLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDakIsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUNsQyxJQUFJLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQztnQkFBRSxNQUFNLElBQUksVUFBVSxDQUFDLEdBQUcsSUFBSSxnQkFBZ0IsSUFBSSxxQ0FBcUMsSUFBSSxHQUFHLENBQUMsS0FBSyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQy9KLE9BQU8sSUFBSSxDQUFBO1FBQ2IsQ0FBQztLQUNGLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBaUIsYUFBYSxDQUFDLFFBQVEsRUFBRSxRQUFRLEdBQUcsQ0FBQyxDQUFDLENBQUEifQ==