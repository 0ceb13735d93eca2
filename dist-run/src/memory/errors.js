/** Memory was used that was given back or handed on already. Nothing was sent to the kernel. */
export class UseAfterFreeError extends Error {
    /** `UseAfterFreeError`. */
    name = 'UseAfterFreeError';
}
/** An arena has no free range that is long enough. Nothing was allocated. */
export class OutOfSpaceError extends Error {
    /** `OutOfSpaceError`. */
    name = 'OutOfSpaceError';
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXJyb3JzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZXJyb3JzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGdHQUFnRztBQUNoRyxNQUFNLE9BQU8saUJBQWtCLFNBQVEsS0FBSztJQUMxQywyQkFBMkI7SUFDVCxJQUFJLEdBQUcsbUJBQW1CLENBQUE7Q0FDN0M7QUFFRCw2RUFBNkU7QUFDN0UsTUFBTSxPQUFPLGVBQWdCLFNBQVEsS0FBSztJQUN4Qyx5QkFBeUI7SUFDUCxJQUFJLEdBQUcsaUJBQWlCLENBQUE7Q0FDM0MifQ==