/// <reference lib="dom" />
// Finds and makes the page's elements.

/** Errors: Error, where the page has no such element. */
export function getElement<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} "${id}"`);
  return element;
}

export function makeElement(
  name: string,
  content: string | readonly Node[],
  className = '',
): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (typeof content === 'string') element.textContent = content;
  else element.append(...content);
  return element;
}
