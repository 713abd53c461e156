// Where a class's fields lie: instance fields after the superclass's, static fields in the machine's statics.
import { ACC_STATIC } from '../classfile/access-flags.ts';
import type { ClassFile, FieldInfo } from '../classfile/class-file.ts';
import { isReferenceDescriptor, slotsOf } from '../classfile/descriptor.ts';
import { HEADER_BYTES } from '../heap/object-size.ts';
import type { Field, JavaClass, RunTimeData, Value } from '../run-time-data.ts';

/** Fills in the class's fields and template. String constants are set when the class is initialized. */
export function layOutFields(data: RunTimeData, javaClass: JavaClass, file: ClassFile): void {
  const template: Value[] = startTemplate(javaClass.superclass?.template ?? []);
  const fields: Field[] = [];
  for (const info of file.fields) {
    const isStatic = (info.flags & ACC_STATIC) !== 0;
    const area = isStatic ? data.statics : template;
    const { name, descriptor, flags, constantValue } = info;
    const constantText = constantValue?.kind === 'string' ? constantValue.text : null;
    fields.push({ class: javaClass, name, descriptor, flags, slot: area.length, constantText });
    pushSlots(area, info, isStatic);
  }
  javaClass.fields = fields;
  javaClass.template = template;
  javaClass.instanceBytes = HEADER_BYTES + 4 * template.length;
}

/** A list that the host's engine takes for one of mixed values, even when empty, so that all objects look alike to it. */
function startTemplate(inherited: readonly Value[]): Value[] {
  const template: Value[] = [null];
  template.pop();
  for (const value of inherited) template.push(value);
  return template;
}

function pushSlots(area: Value[], info: FieldInfo, isStatic: boolean): void {
  const start = area.length;
  for (let count = slotsOf(info.descriptor); count > 0; count--) area.push(null);
  if (isReferenceDescriptor(info.descriptor)) return;
  const constant = isStatic ? info.constantValue : null;
  if (constant?.kind === 'long' || constant?.kind === 'double') {
    area[start] = constant.high;
    area[start + 1] = constant.low;
    return;
  }
  const bits = constant?.kind === 'int' || constant?.kind === 'float' ? constant.bits : 0;
  area.fill(bits, start);
}
