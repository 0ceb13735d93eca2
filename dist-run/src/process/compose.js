/**
 * Give a class the methods of several others: those of `nearfar/linux` each carry the calls of one header, and a task
 * is made of all that it needs. Only what stands in their own prototypes is taken; they have no state and no
 * constructors of their own.
 * @param target - gets the methods
 * @param parts - classes with the same base as the target
 * @throws TypeError where two parts have a method of the same name
 */
export function compose(target, parts) {
    for (const part of parts) {
        const prototype = part.prototype;
        for (const key of Reflect.ownKeys(prototype)) {
            if (key === 'constructor')
                continue;
            if (Object.hasOwn(target.prototype, key)) {
                throw new TypeError(`${target.name} would get ${String(key)} twice; the second is that of ${part.name}`);
            }
            Object.defineProperty(target.prototype, key, Object.getOwnPropertyDescriptor(prototype, key));
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY29tcG9zZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImNvbXBvc2UudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBRUE7Ozs7Ozs7R0FPRztBQUNILE1BQU0sVUFBVSxPQUFPLENBQUMsTUFBYSxFQUFFLEtBQXVCO0lBQzVELEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxFQUFFLENBQUM7UUFDekIsTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDLFNBQW1CLENBQUE7UUFDMUMsS0FBSyxNQUFNLEdBQUcsSUFBSSxPQUFPLENBQUMsT0FBTyxDQUFDLFNBQVMsQ0FBQyxFQUFFLENBQUM7WUFDN0MsSUFBSSxHQUFHLEtBQUssYUFBYTtnQkFBRSxTQUFRO1lBQ25DLElBQUksTUFBTSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsU0FBbUIsRUFBRSxHQUFHLENBQUMsRUFBRSxDQUFDO2dCQUNuRCxNQUFNLElBQUksU0FBUyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksY0FBYyxNQUFNLENBQUMsR0FBRyxDQUFDLGlDQUFpQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtZQUMxRyxDQUFDO1lBQ0QsTUFBTSxDQUFDLGNBQWMsQ0FBQyxNQUFNLENBQUMsU0FBUyxFQUFFLEdBQUcsRUFBRSxNQUFNLENBQUMsd0JBQXdCLENBQUMsU0FBUyxFQUFFLEdBQUcsQ0FBdUIsQ0FBQyxDQUFBO1FBQ3JILENBQUM7SUFDSCxDQUFDO0FBQ0gsQ0FBQyJ9