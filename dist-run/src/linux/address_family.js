/**
 * Address families, the `AF_` of `<sys/socket.h>`.
 *
 * @module linux/address_family
 */
/**
 * What kind of addresses a socket has. Only the families whose addresses this package knows; others go by their number.
 * @see https://man7.org/linux/man-pages/man7/address_families.7.html
 */
export const AF = {
    /** None: connecting to it dissolves a datagram socket's association. */
    UNSPEC: 0,
    /** Sockets within one machine; see unix(7). */
    UNIX: 1,
    /** Internet, version 4; see ip(7). */
    INET: 2,
    /** Internet, version 6; see ipv6(7). */
    INET6: 10,
    /** Talking to the kernel; see netlink(7). */
    NETLINK: 16,
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWRkcmVzc19mYW1pbHkuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJhZGRyZXNzX2ZhbWlseS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7OztHQUlHO0FBRUg7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sRUFBRSxHQUFHO0lBQ2hCLHdFQUF3RTtJQUN4RSxNQUFNLEVBQUUsQ0FBQztJQUNULCtDQUErQztJQUMvQyxJQUFJLEVBQUUsQ0FBQztJQUNQLHNDQUFzQztJQUN0QyxJQUFJLEVBQUUsQ0FBQztJQUNQLHdDQUF3QztJQUN4QyxLQUFLLEVBQUUsRUFBRTtJQUNULDZDQUE2QztJQUM3QyxPQUFPLEVBQUUsRUFBRTtDQUNILENBQUEifQ==