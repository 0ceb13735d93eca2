/**
 * Something that the kernel, or another call, is still using was to be changed, freed or used in a way that excludes
 * others. Nothing was done: await the call that uses it first.
 */
export class BorrowError extends Error {
    /** `BorrowError`. */
    name = 'BorrowError';
}
/** A file descriptor handle was used after it was closed, invalidated or moved. Nothing was sent to the kernel. */
export class InvalidHandleError extends Error {
    /** `InvalidHandleError`. */
    name = 'InvalidHandleError';
}
/**
 * A pointer holds resources that nobody has taken over yet: it must be read, exactly once, before its memory can be used
 * for anything else.
 */
export class LinearityError extends Error {
    /** `LinearityError`. */
    name = 'LinearityError';
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXJyb3JzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZXJyb3JzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7R0FHRztBQUNILE1BQU0sT0FBTyxXQUFZLFNBQVEsS0FBSztJQUNwQyxxQkFBcUI7SUFDSCxJQUFJLEdBQUcsYUFBYSxDQUFBO0NBQ3ZDO0FBRUQsbUhBQW1IO0FBQ25ILE1BQU0sT0FBTyxrQkFBbUIsU0FBUSxLQUFLO0lBQzNDLDRCQUE0QjtJQUNWLElBQUksR0FBRyxvQkFBb0IsQ0FBQTtDQUM5QztBQUVEOzs7R0FHRztBQUNILE1BQU0sT0FBTyxjQUFlLFNBQVEsS0FBSztJQUN2Qyx3QkFBd0I7SUFDTixJQUFJLEdBQUcsZ0JBQWdCLENBQUE7Q0FDMUMifQ==