/**
 * The least multiple that is not below a value.
 * @param value - from 0
 * @param alignment - of what
 */
export function alignUp(value, alignment) {
    const over = value % alignment;
    return over === 0 ? value : value + alignment - over;
}
/** The key under which a value says which C type it has, so that it can be written to memory without naming the type again. */
export const ctype = Symbol('nearfar.ctype');
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidHlwZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInR5cGUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBMEZBOzs7O0dBSUc7QUFDSCxNQUFNLFVBQVUsT0FBTyxDQUFDLEtBQWEsRUFBRSxTQUFpQjtJQUN0RCxNQUFNLElBQUksR0FBRyxLQUFLLEdBQUcsU0FBUyxDQUFBO0lBQzlCLE9BQU8sSUFBSSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLEdBQUcsU0FBUyxHQUFHLElBQUksQ0FBQTtBQUN0RCxDQUFDO0FBRUQsK0hBQStIO0FBQy9ILE1BQU0sQ0FBQyxNQUFNLEtBQUssR0FBa0IsTUFBTSxDQUFDLGVBQWUsQ0FBQyxDQUFBIn0=