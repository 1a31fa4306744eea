/**
 * The yardstick: what one would write at once. A closure for each element, Kleene's logic, and a tree of objects as the
 * proof, whole, without short cut.
 */

const NO = 0;
const YES = 1;
const OPEN = 2;

/** A function from the values of atoms to a proof `{ value, node, parts }`. */
export function compilePlain(formula) {
  switch (formula.op) {
    case "const":
      return constant(formula);
    case "atom":
      return leaf(formula);
    case "not":
      return denial(formula);
    default:
      return junction(formula, formula.op === "all" ? NO : YES);
  }
}

function constant(node) {
  const value = node.value ? YES : NO;
  return () => ({ value, node, parts: null });
}

function leaf(node) {
  const { atom } = node;
  return (values) => ({ value: values[atom], node, parts: null });
}

function denial(node) {
  const part = compilePlain(node.of);
  return (values) => {
    const proof = part(values);
    const value = proof.value === OPEN ? OPEN : proof.value === YES ? NO : YES;
    return { value, node, parts: [proof] };
  };
}

function junction(node, decisive) {
  const compiled = node.of.map(compilePlain);
  const otherwise = decisive === NO ? YES : NO;
  return (values) => {
    let value = otherwise;
    const parts = [];
    for (const part of compiled) {
      const proof = part(values);
      parts.push(proof);
      if (proof.value === decisive) value = decisive;
      else if (proof.value === OPEN && value !== decisive) value = OPEN;
    }
    return { value, node, parts };
  };
}
