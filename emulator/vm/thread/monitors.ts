// Monitors, wait and notify (JLS chapter 17).
import { JavaThrow } from '../native/java-throw.ts';
import { Monitor, type JavaObject, type JavaThread } from '../run-time-data.ts';

function monitorOf(object: JavaObject): Monitor {
  object.monitor ??= new Monitor(object);
  return object.monitor;
}

/** Whether the thread has entered; if not it is blocked, and must try again when it runs. */
export function enterMonitor(thread: JavaThread, object: JavaObject, entries = 1): boolean {
  const monitor = monitorOf(object);
  if (monitor.owner !== null && monitor.owner !== thread) {
    thread.state = 'blocked';
    thread.monitorObject = object;
    return false;
  }
  monitor.owner = thread;
  monitor.entries += entries;
  thread.monitorObject = null;
  return true;
}

/** Errors: JavaThrow of IllegalMonitorStateException. */
export function exitMonitor(thread: JavaThread, object: JavaObject): void {
  requireOwner(thread, object);
  releaseMonitor(thread, object);
}

/** Leaves once, where the thread is in; does nothing where it is not. */
export function releaseMonitor(thread: JavaThread, object: JavaObject): void {
  const { monitor } = object;
  if (monitor === null || monitor.owner !== thread) return;
  monitor.entries--;
  if (monitor.entries === 0) free(thread, object, monitor);
}

function free(thread: JavaThread, object: JavaObject, monitor: Monitor): void {
  monitor.owner = null;
  monitor.entries = 0;
  if (monitor.waiters.length === 0) object.monitor = null;
  for (const other of thread.machine.threads) {
    if (other.state === 'blocked' && other.monitorObject === object) other.state = 'ready';
  }
}

function requireOwner(thread: JavaThread, object: JavaObject): Monitor {
  const { monitor } = object;
  if (monitor === null || monitor.owner !== thread) {
    throw new JavaThrow('java/lang/IllegalMonitorStateException');
  }
  return monitor;
}

/** Gives the monitor up and waits; `wakeAt` is in uptime milliseconds, Infinity for no end. */
export function waitAt(thread: JavaThread, object: JavaObject, wakeAt: number): void {
  const monitor = requireOwner(thread, object);
  thread.savedEntries = monitor.entries;
  thread.wakeAt = wakeAt;
  waitUnlocked(thread, object);
  free(thread, object, monitor);
}

/** Waits at an object without having held its monitor. */
export function waitUnlocked(thread: JavaThread, object: JavaObject): void {
  thread.state = 'waiting';
  thread.monitorObject = object;
  monitorOf(object).waiters.push(thread);
}

/** Takes a waiting or sleeping thread out of its wait. */
export function stopWaiting(thread: JavaThread): void {
  const waiters = thread.monitorObject?.monitor?.waiters;
  if (thread.state === 'waiting') waiters?.splice(waiters.indexOf(thread), 1);
  thread.state = 'ready';
  thread.wakeAt = Infinity;
}

/** Wakes one waiter, or all. Errors: JavaThrow of IllegalMonitorStateException. */
export function notifyWaiters(thread: JavaThread, object: JavaObject, all: boolean): void {
  requireOwner(thread, object);
  wakeWaiters(object, all);
}

export function wakeWaiters(object: JavaObject, all: boolean): void {
  const waiters = object.monitor?.waiters ?? [];
  for (const waiter of all ? [...waiters] : waiters.slice(0, 1)) stopWaiting(waiter);
}
