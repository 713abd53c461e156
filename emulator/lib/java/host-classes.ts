// The classes of CLDC 1.1 that are declared in TypeScript; the others are compiled from Java.
import type { LibraryClass } from '../../vm/native/library-class.ts';
import { CharacterEncoding } from './io/CharacterEncoding.ts';
import { ConsoleOutputStream } from './io/ConsoleOutputStream.ts';
import { EOFException } from './io/EOFException.ts';
import { IOException } from './io/IOException.ts';
import { InterruptedIOException } from './io/InterruptedIOException.ts';
import { ModifiedUtf8 } from './io/ModifiedUtf8.ts';
import { UTFDataFormatException } from './io/UTFDataFormatException.ts';
import { UnsupportedEncodingException } from './io/UnsupportedEncodingException.ts';
import { AbstractMethodError } from './lang/AbstractMethodError.ts';
import { ArithmeticException } from './lang/ArithmeticException.ts';
import { ArrayIndexOutOfBoundsException } from './lang/ArrayIndexOutOfBoundsException.ts';
import { ArrayStoreException } from './lang/ArrayStoreException.ts';
import { Boolean } from './lang/Boolean.ts';
import { Byte } from './lang/Byte.ts';
import { Character } from './lang/Character.ts';
import { Class } from './lang/Class.ts';
import { ClassCastException } from './lang/ClassCastException.ts';
import { ClassCircularityError } from './lang/ClassCircularityError.ts';
import { ClassFormatError } from './lang/ClassFormatError.ts';
import { ClassNotFoundException } from './lang/ClassNotFoundException.ts';
import { Double } from './lang/Double.ts';
import { Error } from './lang/Error.ts';
import { Exception } from './lang/Exception.ts';
import { ExceptionInInitializerError } from './lang/ExceptionInInitializerError.ts';
import { Float } from './lang/Float.ts';
import { IllegalAccessError } from './lang/IllegalAccessError.ts';
import { IllegalAccessException } from './lang/IllegalAccessException.ts';
import { IllegalArgumentException } from './lang/IllegalArgumentException.ts';
import { IllegalMonitorStateException } from './lang/IllegalMonitorStateException.ts';
import { IllegalStateException } from './lang/IllegalStateException.ts';
import { IllegalThreadStateException } from './lang/IllegalThreadStateException.ts';
import { IncompatibleClassChangeError } from './lang/IncompatibleClassChangeError.ts';
import { IndexOutOfBoundsException } from './lang/IndexOutOfBoundsException.ts';
import { InstantiationError } from './lang/InstantiationError.ts';
import { InstantiationException } from './lang/InstantiationException.ts';
import { Integer } from './lang/Integer.ts';
import { InterruptedException } from './lang/InterruptedException.ts';
import { LinkageError } from './lang/LinkageError.ts';
import { Long } from './lang/Long.ts';
import { Math } from './lang/Math.ts';
import { NegativeArraySizeException } from './lang/NegativeArraySizeException.ts';
import { NoClassDefFoundError } from './lang/NoClassDefFoundError.ts';
import { NoSuchFieldError } from './lang/NoSuchFieldError.ts';
import { NoSuchMethodError } from './lang/NoSuchMethodError.ts';
import { NullPointerException } from './lang/NullPointerException.ts';
import { NumberFormatException } from './lang/NumberFormatException.ts';
import { ObjectClass } from './lang/Object.ts';
import { OutOfMemoryError } from './lang/OutOfMemoryError.ts';
import { Runnable } from './lang/Runnable.ts';
import { Runtime } from './lang/Runtime.ts';
import { RuntimeException } from './lang/RuntimeException.ts';
import { SecurityException } from './lang/SecurityException.ts';
import { Short } from './lang/Short.ts';
import { StackOverflowError } from './lang/StackOverflowError.ts';
import { String_ } from './lang/String.ts';
import { StringBuffer } from './lang/StringBuffer.ts';
import { StringIndexOutOfBoundsException } from './lang/StringIndexOutOfBoundsException.ts';
import { System } from './lang/System.ts';
import { Thread } from './lang/Thread.ts';
import { Throwable } from './lang/Throwable.ts';
import { VerifyError } from './lang/VerifyError.ts';
import { VirtualMachineError } from './lang/VirtualMachineError.ts';
import { Reference } from './lang/ref/Reference.ts';
import { WeakReference } from './lang/ref/WeakReference.ts';
import { EmptyStackException } from './util/EmptyStackException.ts';
import { Enumeration } from './util/Enumeration.ts';
import { NoSuchElementException } from './util/NoSuchElementException.ts';

export const CLDC_HOST_CLASSES: readonly LibraryClass[] = [
  CharacterEncoding,
  ConsoleOutputStream,
  EOFException,
  IOException,
  InterruptedIOException,
  ModifiedUtf8,
  UTFDataFormatException,
  UnsupportedEncodingException,
  AbstractMethodError,
  ArithmeticException,
  ArrayIndexOutOfBoundsException,
  ArrayStoreException,
  Boolean,
  Byte,
  Character,
  Class,
  ClassCastException,
  ClassCircularityError,
  ClassFormatError,
  ClassNotFoundException,
  Double,
  Error,
  Exception,
  ExceptionInInitializerError,
  Float,
  IllegalAccessError,
  IllegalAccessException,
  IllegalArgumentException,
  IllegalMonitorStateException,
  IllegalStateException,
  IllegalThreadStateException,
  IncompatibleClassChangeError,
  IndexOutOfBoundsException,
  InstantiationError,
  InstantiationException,
  Integer,
  InterruptedException,
  LinkageError,
  Long,
  Math,
  NegativeArraySizeException,
  NoClassDefFoundError,
  NoSuchFieldError,
  NoSuchMethodError,
  NullPointerException,
  NumberFormatException,
  ObjectClass,
  OutOfMemoryError,
  Runnable,
  Runtime,
  RuntimeException,
  SecurityException,
  Short,
  StackOverflowError,
  String_,
  StringBuffer,
  StringIndexOutOfBoundsException,
  System,
  Thread,
  Throwable,
  VerifyError,
  VirtualMachineError,
  Reference,
  WeakReference,
  EmptyStackException,
  Enumeration,
  NoSuchElementException,
];
