/** Words after which a noun phrase is sure to follow. */
export const determiners = new Set(
  `a an the any all both each every some such no own their his her its your our this that these those one two three at
  new appropriate relevant effective customers others people themselves`.split(/\s+/),
);
