/**
 * Something was used with a task that is in another namespace than the one in which it means anything. Nothing was sent
 * to the kernel. Each kind of namespace that handles check has its own subclass.
 */
export class NamespaceMismatchError extends Error {
    subject;
    expected;
    actual;
    /**
     * @param subject - what was used, for the message
     * @param expected - the namespace in which the subject means something
     * @param actual - the namespace that the task is in
     * @param hint - what to do instead
     */
    constructor(subject, expected, actual, hint) {
        super(`${subject} belongs to the ${expected.toString()}, but the task that was to use it is in the ${actual.toString()}: ${hint}`);
        this.subject = subject;
        this.expected = expected;
        this.actual = actual;
    }
}
/** A pointer or a mapping was used with a task in another address space. */
export class AddressSpaceMismatchError extends NamespaceMismatchError {
    /** `AddressSpaceMismatchError`. */
    name = 'AddressSpaceMismatchError';
}
/** A file descriptor was used with a task that has another fd table. */
export class FDTableMismatchError extends NamespaceMismatchError {
    /** `FDTableMismatchError`. */
    name = 'FDTableMismatchError';
}
/** A pid was used with a task in another pid namespace. */
export class PidNamespaceMismatchError extends NamespaceMismatchError {
    /** `PidNamespaceMismatchError`. */
    name = 'PidNamespaceMismatchError';
}
/** A handle based on a path was used with a task in another mount namespace. */
export class MountNamespaceMismatchError extends NamespaceMismatchError {
    /** `MountNamespaceMismatchError`. */
    name = 'MountNamespaceMismatchError';
}
/** A relative path was used with a task that has a working directory of its own. */
export class FilesystemInformationMismatchError extends NamespaceMismatchError {
    /** `FilesystemInformationMismatchError`. */
    name = 'FilesystemInformationMismatchError';
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXJyb3JzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiZXJyb3JzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUVBOzs7R0FHRztBQUNILE1BQU0sT0FBZ0Isc0JBQXVCLFNBQVEsS0FBSztJQVE3QztJQUNBO0lBQ0E7SUFUWDs7Ozs7T0FLRztJQUNILFlBQ1csT0FBZSxFQUNmLFFBQW1CLEVBQ25CLE1BQWlCLEVBQzFCLElBQVk7UUFFWixLQUFLLENBQUMsR0FBRyxPQUFPLG1CQUFtQixRQUFRLENBQUMsUUFBUSxFQUFFLCtDQUErQyxNQUFNLENBQUMsUUFBUSxFQUFFLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUx6SCxZQUFPLEdBQVAsT0FBTyxDQUFRO1FBQ2YsYUFBUSxHQUFSLFFBQVEsQ0FBVztRQUNuQixXQUFNLEdBQU4sTUFBTSxDQUFXO0lBSTVCLENBQUM7Q0FDRjtBQUVELDRFQUE0RTtBQUM1RSxNQUFNLE9BQU8seUJBQTBCLFNBQVEsc0JBQXNCO0lBQ25FLG1DQUFtQztJQUNqQixJQUFJLEdBQUcsMkJBQTJCLENBQUE7Q0FDckQ7QUFFRCx3RUFBd0U7QUFDeEUsTUFBTSxPQUFPLG9CQUFxQixTQUFRLHNCQUFzQjtJQUM5RCw4QkFBOEI7SUFDWixJQUFJLEdBQUcsc0JBQXNCLENBQUE7Q0FDaEQ7QUFFRCwyREFBMkQ7QUFDM0QsTUFBTSxPQUFPLHlCQUEwQixTQUFRLHNCQUFzQjtJQUNuRSxtQ0FBbUM7SUFDakIsSUFBSSxHQUFHLDJCQUEyQixDQUFBO0NBQ3JEO0FBRUQsZ0ZBQWdGO0FBQ2hGLE1BQU0sT0FBTywyQkFBNEIsU0FBUSxzQkFBc0I7SUFDckUscUNBQXFDO0lBQ25CLElBQUksR0FBRyw2QkFBNkIsQ0FBQTtDQUN2RDtBQUVELG9GQUFvRjtBQUNwRixNQUFNLE9BQU8sa0NBQW1DLFNBQVEsc0JBQXNCO0lBQzVFLDRDQUE0QztJQUMxQixJQUFJLEdBQUcsb0NBQW9DLENBQUE7Q0FDOUQifQ==