import { alignUp } from './type.js';
/**
 * A C structure: its layout follows from the list of its fields by the C ABI's rules.
 * @typeParam F - the fields
 * @see https://refspecs.linuxbase.org/elf/x86_64-abi-0.99.pdf (3.1.2, aggregates and unions)
 */
export class Struct {
    name;
    types;
    alignment;
    size;
    zero;
    /** Where each field lies. */
    fields;
    #list;
    /**
     * @param name - the C name, `struct timespec`
     * @param types - the fields in their order
     * @param options - where the layout is not the ABI's
     */
    constructor(name, types, options = {}) {
        this.name = name;
        this.types = types;
        let end = 0;
        let alignment = options.aligned ?? 1;
        const list = [];
        const fields = {};
        const zero = {};
        for (const [name, type] of Object.entries(types)) {
            const fieldAlignment = options.packed === true ? 1 : type.alignment;
            const offset = alignUp(end, fieldAlignment);
            list.push({ name, type, offset });
            fields[name] = { offset, size: type.size };
            zero[name] = type.zero;
            end = offset + type.size;
            alignment = Math.max(alignment, fieldAlignment);
        }
        this.alignment = alignment;
        this.size = alignUp(end, alignment);
        this.fields = fields;
        this.zero = zero;
        this.#list = list;
    }
    /**
     * A value with the given fields, and all others zero.
     * @param value - some of the fields
     */
    of(value) {
        return { ...this.zero, ...value };
    }
    sizeOf() {
        return this.size;
    }
    write(view, offset, value) {
        for (const field of this.#list) {
            try {
                field.type.write(view, offset + field.offset, value[field.name]);
            }
            catch (error) {
                throw fieldError(error, `${this.name}.${field.name}`);
            }
        }
    }
    read(view, offset) {
        const value = {};
        for (const field of this.#list)
            value[field.name] = field.type.read(view, offset + field.offset, field.type.size);
        return value;
    }
    *references(value) {
        for (const field of this.#list)
            if (field.type.references)
                yield* field.type.references(value[field.name]);
    }
}
/**
 * Declare a C structure.
 * @param name - the C name, `struct timespec`
 * @param fields - the fields in their order, by their C names
 * @param options - where the layout is not the C ABI's
 */
export function struct(name, fields, options) {
    return new Struct(name, fields, options);
}
function fieldError(error, where) {
    if (!(error instanceof RangeError || error instanceof TypeError))
        return error;
    const Kind = error instanceof RangeError ? RangeError : TypeError;
    return new Kind(`${where}: ${error.message}`, { cause: error });
}
/**
 * A fixed number of values of one type, C's `T[n]`.
 * @param element - the type of each
 * @param count - how many
 */
export function array(element, count) {
    const size = element.size * count;
    const each = list(element);
    const check = (value) => {
        if (value.length !== count)
            throw new RangeError(`a ${element.name}[${count}] takes exactly ${count} elements, not ${value.length}`);
        return size;
    };
    return {
        name: `${element.name}[${count}]`,
        alignment: element.alignment,
        size,
        zero: Array.from({ length: count }, () => element.zero),
        sizeOf: check,
        write(view, offset, value) {
            check(value);
            each.write(view, offset, value);
        },
        read: (view, offset) => each.read(view, offset, size),
        ...(each.references ? { references: each.references.bind(each) } : {}),
    };
}
/**
 * Any number of values of one type, one behind the other. Reading takes as many as there is memory for.
 * @param element - the type of each
 */
export function list(element) {
    const { size } = element;
    const references = element.references?.bind(element);
    return {
        name: `${element.name}[]`,
        alignment: element.alignment,
        size: undefined,
        sizeOf: (value) => size * value.length,
        write: (view, offset, value) => value.forEach((each, index) => element.write(view, offset + index * size, each)),
        read: (view, offset, length) => Array.from({ length: Math.floor(length / size) }, (_, index) => element.read(view, offset + index * size, size)),
        ...(references
            ? {
                *references(value) {
                    for (const each of value)
                        yield* references(each);
                },
            }
            : {}),
    };
}
/**
 * A type with the same bytes and another JavaScript form.
 * @param base - how it lies in memory
 * @param name - the C name
 * @param into - from the JavaScript form to the base's
 * @param from - from the base's to the JavaScript form
 */
export function mapped(base, name, into, from) {
    const references = base.references?.bind(base);
    return {
        name,
        alignment: base.alignment,
        size: base.size,
        zero: from(base.zero),
        sizeOf: () => base.size,
        write: (view, offset, value) => base.write(view, offset, into(value)),
        read: (view, offset, length) => from(base.read(view, offset, length)),
        ...(references ? { references: (value) => references(into(value)) } : {}),
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWdncmVnYXRlcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImFnZ3JlZ2F0ZXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLE9BQU8sRUFBOEUsTUFBTSxXQUFXLENBQUE7QUF3Qi9HOzs7O0dBSUc7QUFDSCxNQUFNLE9BQU8sTUFBTTtJQWNOO0lBQ0E7SUFkRixTQUFTLENBQVE7SUFDakIsSUFBSSxDQUFRO0lBQ1osSUFBSSxDQUFnQjtJQUM3Qiw2QkFBNkI7SUFDcEIsTUFBTSxDQUE2QztJQUNuRCxLQUFLLENBQTRGO0lBRTFHOzs7O09BSUc7SUFDSCxZQUNXLElBQVksRUFDWixLQUFRLEVBQ2pCLFVBQXlCLEVBQUU7UUFGbEIsU0FBSSxHQUFKLElBQUksQ0FBUTtRQUNaLFVBQUssR0FBTCxLQUFLLENBQUc7UUFHakIsSUFBSSxHQUFHLEdBQUcsQ0FBQyxDQUFBO1FBQ1gsSUFBSSxTQUFTLEdBQUcsT0FBTyxDQUFDLE9BQU8sSUFBSSxDQUFDLENBQUE7UUFDcEMsTUFBTSxJQUFJLEdBQTJELEVBQUUsQ0FBQTtRQUN2RSxNQUFNLE1BQU0sR0FBZ0MsRUFBRSxDQUFBO1FBQzlDLE1BQU0sSUFBSSxHQUE0QixFQUFFLENBQUE7UUFDeEMsS0FBSyxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNqRCxNQUFNLGNBQWMsR0FBRyxPQUFPLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFBO1lBQ25FLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxHQUFHLEVBQUUsY0FBYyxDQUFDLENBQUE7WUFDM0MsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtZQUNqQyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUMxQyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQTtZQUN0QixHQUFHLEdBQUcsTUFBTSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUE7WUFDeEIsU0FBUyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLGNBQWMsQ0FBQyxDQUFBO1FBQ2pELENBQUM7UUFDRCxJQUFJLENBQUMsU0FBUyxHQUFHLFNBQVMsQ0FBQTtRQUMxQixJQUFJLENBQUMsSUFBSSxHQUFHLE9BQU8sQ0FBQyxHQUFHLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDbkMsSUFBSSxDQUFDLE1BQU0sR0FBRyxNQUE0QyxDQUFBO1FBQzFELElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBc0IsQ0FBQTtRQUNsQyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtJQUNuQixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsRUFBRSxDQUFDLEtBQThCO1FBQy9CLE9BQU8sRUFBRSxHQUFHLElBQUksQ0FBQyxJQUFJLEVBQUUsR0FBRyxLQUFLLEVBQUUsQ0FBQTtJQUNuQyxDQUFDO0lBRUQsTUFBTTtRQUNKLE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQTtJQUNsQixDQUFDO0lBRUQsS0FBSyxDQUFDLElBQWMsRUFBRSxNQUFjLEVBQUUsS0FBcUI7UUFDekQsS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUM7WUFDL0IsSUFBSSxDQUFDO2dCQUNILEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7WUFDbEUsQ0FBQztZQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7Z0JBQ2YsTUFBTSxVQUFVLENBQUMsS0FBSyxFQUFFLEdBQUcsSUFBSSxDQUFDLElBQUksSUFBSSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQTtZQUN2RCxDQUFDO1FBQ0gsQ0FBQztJQUNILENBQUM7SUFFRCxJQUFJLENBQUMsSUFBYyxFQUFFLE1BQWM7UUFDakMsTUFBTSxLQUFLLEdBQTRCLEVBQUUsQ0FBQTtRQUN6QyxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLO1lBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNqSCxPQUFPLEtBQXVCLENBQUE7SUFDaEMsQ0FBQztJQUVELENBQUMsVUFBVSxDQUFDLEtBQXFCO1FBQy9CLEtBQUssTUFBTSxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUs7WUFBRSxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsVUFBVTtnQkFBRSxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDNUcsQ0FBQztDQUNGO0FBRUQ7Ozs7O0dBS0c7QUFDSCxNQUFNLFVBQVUsTUFBTSxDQUFtQixJQUFZLEVBQUUsTUFBUyxFQUFFLE9BQXVCO0lBQ3ZGLE9BQU8sSUFBSSxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQTtBQUMxQyxDQUFDO0FBRUQsU0FBUyxVQUFVLENBQUMsS0FBYyxFQUFFLEtBQWE7SUFDL0MsSUFBSSxDQUFDLENBQUMsS0FBSyxZQUFZLFVBQVUsSUFBSSxLQUFLLFlBQVksU0FBUyxDQUFDO1FBQUUsT0FBTyxLQUFLLENBQUE7SUFDOUUsTUFBTSxJQUFJLEdBQUcsS0FBSyxZQUFZLFVBQVUsQ0FBQyxDQUFDLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUE7SUFDakUsT0FBTyxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssS0FBSyxLQUFLLENBQUMsT0FBTyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQTtBQUNqRSxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxLQUFLLENBQUksT0FBcUIsRUFBRSxLQUFhO0lBQzNELE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLEdBQUcsS0FBSyxDQUFBO0lBQ2pDLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtJQUMxQixNQUFNLEtBQUssR0FBRyxDQUFDLEtBQVUsRUFBRSxFQUFFO1FBQzNCLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxLQUFLO1lBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxLQUFLLE9BQU8sQ0FBQyxJQUFJLElBQUksS0FBSyxtQkFBbUIsS0FBSyxrQkFBa0IsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUE7UUFDcEksT0FBTyxJQUFJLENBQUE7SUFDYixDQUFDLENBQUE7SUFDRCxPQUFPO1FBQ0wsSUFBSSxFQUFFLEdBQUcsT0FBTyxDQUFDLElBQUksSUFBSSxLQUFLLEdBQUc7UUFDakMsU0FBUyxFQUFFLE9BQU8sQ0FBQyxTQUFTO1FBQzVCLElBQUk7UUFDSixJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxHQUFHLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDO1FBQ3ZELE1BQU0sRUFBRSxLQUFLO1FBQ2IsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSztZQUN2QixLQUFLLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDWixJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDakMsQ0FBQztRQUNELElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUM7UUFDckQsR0FBRyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLEVBQUUsVUFBVSxFQUFFLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztLQUN2RSxDQUFBO0FBQ0gsQ0FBQztBQUVEOzs7R0FHRztBQUNILE1BQU0sVUFBVSxJQUFJLENBQUksT0FBcUI7SUFDM0MsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQTtJQUN4QixNQUFNLFVBQVUsR0FBRyxPQUFPLENBQUMsVUFBVSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtJQUNwRCxPQUFPO1FBQ0wsSUFBSSxFQUFFLEdBQUcsT0FBTyxDQUFDLElBQUksSUFBSTtRQUN6QixTQUFTLEVBQUUsT0FBTyxDQUFDLFNBQVM7UUFDNUIsSUFBSSxFQUFFLFNBQVM7UUFDZixNQUFNLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLElBQUksR0FBRyxLQUFLLENBQUMsTUFBTTtRQUN0QyxLQUFLLEVBQUUsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLE1BQU0sR0FBRyxLQUFLLEdBQUcsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO1FBQ2hILElBQUksRUFBRSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEdBQUcsS0FBSyxHQUFHLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztRQUNoSixHQUFHLENBQUMsVUFBVTtZQUNaLENBQUMsQ0FBQztnQkFDRSxDQUFDLFVBQVUsQ0FBQyxLQUFVO29CQUNwQixLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7d0JBQUUsS0FBSyxDQUFDLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFBO2dCQUNuRCxDQUFDO2FBQ0Y7WUFDSCxDQUFDLENBQUMsRUFBRSxDQUFDO0tBQ1IsQ0FBQTtBQUNILENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLFVBQVUsTUFBTSxDQUFPLElBQWtCLEVBQUUsSUFBWSxFQUFFLElBQXFCLEVBQUUsSUFBcUI7SUFDekcsTUFBTSxVQUFVLEdBQUcsSUFBSSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDOUMsT0FBTztRQUNMLElBQUk7UUFDSixTQUFTLEVBQUUsSUFBSSxDQUFDLFNBQVM7UUFDekIsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJO1FBQ2YsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDO1FBQ3JCLE1BQU0sRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSTtRQUN2QixLQUFLLEVBQUUsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQztRQUNyRSxJQUFJLEVBQUUsQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQztRQUNyRSxHQUFHLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxFQUFFLFVBQVUsRUFBRSxDQUFDLEtBQVEsRUFBRSxFQUFFLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztLQUM3RSxDQUFBO0FBQ0gsQ0FBQyJ9