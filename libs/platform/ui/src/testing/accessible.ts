/** Finds what a person finds: a control by its role and name, a field by its label. Anything else is an error. */
export interface Accessible {
  /** The only element with the role and the name. */
  role(role: string, name?: string): HTMLElement;
  /** Every element with the role, whatever its name. */
  roles(role: string): HTMLElement[];
  /** The only control with the label. */
  labelled(label: string): HTMLElement;
}

const nativeRoles: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1,h2,h3,h4',
  textbox: "input:not([type]),input[type='text'],input[type='email'],textarea",
  checkbox: "input[type='checkbox']",
  radio: "input[type='radio']",
  combobox: 'select',
  spinbutton: "input[type='number']",
  table: 'table',
  columnheader: 'thead th',
  row: 'tr',
  list: 'ul,ol',
  listitem: 'li',
  group: 'fieldset',
  navigation: 'nav',
  dialog: 'dialog',
};

/** A reader of the element, for component tests: by role, name and label, never by class or structure. */
export function accessible(root: HTMLElement): Accessible {
  const roles = (role: string) =>
    [...root.querySelectorAll<HTMLElement>(selectorOf(role))].filter((found) => !found.closest('[aria-hidden=true]'));
  return {
    roles,
    role: (role, name) =>
      only(
        roles(role).filter((found) => name === undefined || nameOf(found) === name),
        `${role} ${name ?? ''}`,
      ),
    labelled: (label) =>
      only(
        [...root.querySelectorAll<HTMLElement>('input,select,textarea')].filter((field) => nameOf(field) === label),
        label,
      ),
  };
}

function selectorOf(role: string): string {
  const native = nativeRoles[role];
  return native ? `[role='${role}'],:is(${native}):not([role])` : `[role='${role}']`;
}

function only(found: HTMLElement[], what: string): HTMLElement {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`Expected one ${what}, found ${found.length}`);
  return first;
}

function nameOf(element: HTMLElement): string {
  const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : null;
  const named = element.getAttribute('aria-labelledby');
  const other = named ? element.ownerDocument.getElementById(named) : null;
  return (
    element.getAttribute('aria-label') ??
    textOf(other) ??
    textOf(label instanceof Element ? label : null) ??
    textOf(element) ??
    ''
  ).trim();
}

function textOf(element: Element | null): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim();
}
