import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { healthEn } from "../words/en-health.ts";

/** What the health page says. */
export type HealthWords = typeof healthEn;

/** Wrap the page in its Provider to have it speak another language than English. */
export const HealthWordsContext = createContext<HealthWords>(healthEn);

export function useHealthWords(): HealthWords {
  return useContext(HealthWordsContext);
}
