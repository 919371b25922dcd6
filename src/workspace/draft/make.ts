/** Attributes of an element; null or false leaves one out, true gives it without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Makes an element. Text becomes text nodes, so that nothing that was typed or taken over is ever read as markup. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
};

/** A button that carries out a command, with what the command is about. */
export const button = (command: string, label: string, attributes: Attributes = {}): HTMLButtonElement =>
  make(
    'button',
    {
      type: 'button',
      'data-do': command,
      'data-key': `${command}:${attributes['data-id'] ?? ''}`,
      ...attributes,
    },
    label,
  );
