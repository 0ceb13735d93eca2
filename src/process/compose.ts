type Class = abstract new (...args: never[]) => object

/** Parts of which the whole says that it has all they give: its interface extends theirs. */
type PartsOf<Whole extends Class, Parts extends readonly Class[]> = {
  readonly [Index in keyof Parts]: InstanceType<Whole> extends InstanceType<Parts[Index]> ? Parts[Index] : never
}

/**
 * Give a class the methods of several others: those of `nearfar/linux` each carry the calls of one header, and a task
 * is made of all that it needs. Only what stands in their own prototypes is taken; they have no state and no
 * constructors of their own.
 * @param target - gets the methods
 * @param parts - classes with the same base as the target
 * @typeParam Whole - declares an interface that extends all of them; where one is left out of that, this does not compile
 * @typeParam Parts - what it is made of
 * @throws TypeError where two parts have a method of the same name
 */
export function compose<Whole extends Class, const Parts extends readonly Class[]>(target: Whole, parts: Parts & PartsOf<Whole, Parts>): void {
  for (const part of parts as readonly Class[]) {
    const prototype = part.prototype as object
    for (const key of Reflect.ownKeys(prototype)) {
      if (key === 'constructor') continue
      if (Object.hasOwn(target.prototype as object, key)) {
        throw new TypeError(`${target.name} would get ${String(key)} twice; the second is that of ${part.name}`)
      }
      Object.defineProperty(target.prototype, key, Object.getOwnPropertyDescriptor(prototype, key) as PropertyDescriptor)
    }
  }
}
