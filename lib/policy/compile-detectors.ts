import { atMostWarn } from "./actions.ts";
import type { CustomDetector, DetectorRule, Policy } from "./policy.ts";

type WrittenDetector = Policy["customDetectors"][number];

/** What the policy says of each information type, the organisation's own included. What `detectors` says of such a one goes before. */
export function detectorRules({ detectors, customDetectors, enforcement }: Policy): Readonly<Record<string, DetectorRule>> {
  const coach = enforcement === "coach";
  const own = customDetectors.map(({ id, action, minCount }): [string, Omit<Policy["detectors"][number], "id">] => [
    id,
    { action, minCount, minConfidence: 0.5, off: false },
  ]);
  const written = detectors.map(({ id, ...rule }): [string, Omit<Policy["detectors"][number], "id">] => [id, rule]);
  return Object.fromEntries([...own, ...written].map(([id, rule]) => [id, withAction(rule, coach)]));
}

/** A detector of the organisation's own without the parts that it does not have. */
export function customDetector({ format, pattern, name, ...rest }: WrittenDetector, coach: boolean): CustomDetector {
  return {
    ...withAction(rest, coach),
    name: name === "" ? rest.id : name,
    ...(format === "" ? {} : { format }),
    ...(pattern === "" ? {} : { pattern }),
  };
}

function withAction<T extends { readonly action?: WrittenDetector["action"] }>(
  { action, ...rest }: T,
  coach: boolean,
): Omit<T, "action"> & Pick<DetectorRule, "action"> {
  return action === undefined ? rest : { ...rest, action: coach ? atMostWarn(action) : action };
}
