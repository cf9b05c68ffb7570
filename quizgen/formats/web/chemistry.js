// Formulas that everybody names, by these names: the same as quizgen's own marking knows.
const NAMES = {
  "Na+": "sodium", "K+": "potassium", "Ca2+": "calcium", "Mg2+": "magnesium", "Li+": "lithium", "Zn2+": "zinc",
  "Ag+": "silver", "Cl-": "chloride", "F-": "fluoride", "Br-": "bromide", "I-": "iodide", "H+": "proton",
  "H3O+": "hydronium", "HCO3-": "bicarbonate", "CO32-": "carbonate", "PO43-": "phosphate", "SO42-": "sulfate",
  "NO3-": "nitrate", "NO2-": "nitrite", "NH4+": "ammonium", "OH-": "hydroxide", H2O: "water", CO2: "carbon dioxide",
  NH3: "ammonia", CH4: "methane", C6H12O6: "glucose", NaCl: "sodium chloride", HCl: "hydrochloric acid",
  H2SO4: "sulfuric acid", HNO3: "nitric acid", H2O2: "hydrogen peroxide", N2O: "nitrous oxide",
  NaOH: "sodium hydroxide", CaCO3: "calcium carbonate", O3: "ozone",
};
const ALONE = { CO: "carbon monoxide", NO: "nitric oxide", O2: "oxygen", N2: "nitrogen" };
const METALS = { Fe: "iron", Cu: "copper", Ag: "silver", Au: "gold", Pb: "lead", Sn: "tin", Hg: "mercury", Zn: "zinc" };
const FORMULA = /(?<![\w+-])[A-Z][A-Za-z0-9]*(?:[+-](?![\w+]))?/g;
const IONS = new RegExp(`\\b(${Object.values(NAMES).join("|")}) ions?\\b`, "gi");

// The text with its formulas by their names, and no "ions" after those: "3 Na⁺" gives "3 sodium".
function named(text) {
  const line = flat(text).replace(/([A-Za-z0-9])\^([0-9]?[+-])/g, "$1$2")
    .replace(/(?<=[A-Za-z])([+-])\1+(?!\w)/g, (run) => `${run.length}${run[0]}`);
  return line.replace(FORMULA, (one) => (Object.hasOwn(NAMES, one) ? NAMES[one] : one))
    .replace(/\bhydrogen ions?\b/gi, "proton").replace(IONS, "$1");
}

// True where one of two texts is a formula and the other its name.
function sameSubstance(typed, wanted) {
  const name = Object.hasOwn(ALONE, wanted) ? ALONE[wanted] : Object.hasOwn(METALS, wanted) ? METALS[wanted] : "";
  if (name && fold(typed) === name) return true;
  const [one, other] = [named(typed), named(wanted)];
  if (one === flat(typed) && other === flat(wanted)) return false;
  return fold(one) === fold(other) || sameWords(fold(one), fold(other));
}
