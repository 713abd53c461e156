// The form of an instruction's code outside the fetch loop.
import type { Frame, JavaThread } from '../run-time-data.ts';

/**
 * Runs the instruction at `frame.pc`, whose operands follow it, and moves `frame.pc` on. May enter and leave frames
 * and throw JavaThrow for a Java exception; then `frame.pc` must still be the instruction's.
 */
export type InstructionHandler = (thread: JavaThread, frame: Frame) => void;

export type InstructionHandlers = Readonly<Record<string, InstructionHandler>>;
