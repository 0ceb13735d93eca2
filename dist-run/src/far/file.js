/**
 * The identity of an open file, whatever its number in which fd table: two mappings of one `File` show the same memory.
 * @see https://man7.org/linux/man-pages/man2/open.2.html (open file descriptions)
 */
export class File {
    name;
    /**
     * @param name - what is known of it, for people: a path, or `memfd:name`
     */
    constructor(name) {
        this.name = name;
    }
    /** The name in angle brackets. */
    toString() {
        return `<${this.name}>`;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImZpbGUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLElBQUk7SUFJTTtJQUhyQjs7T0FFRztJQUNILFlBQXFCLElBQVk7UUFBWixTQUFJLEdBQUosSUFBSSxDQUFRO0lBQUcsQ0FBQztJQUVyQyxrQ0FBa0M7SUFDbEMsUUFBUTtRQUNOLE9BQU8sSUFBSSxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUE7SUFDekIsQ0FBQztDQUNGIn0=