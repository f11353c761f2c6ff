/** A row as the fitter sees it: ids of its features with their values, its label and its weight. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly label: boolean;
  readonly weight: number;
}

export interface FitOptions {
  readonly features: number;
  readonly epochs: number;
  /** Learning rate. */
  readonly alpha: number;
  /** Pulls the weight of each feature to exactly zero: what is left makes the size of the model. */
  readonly l1: Float64Array;
  readonly l2: number;
  readonly seed: number;
}

/** The generator of Numerical Recipes: the same numbers on every machine. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}

/**
 * Fits a logistic regression by FTRL-proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013,
 * algorithm 1), whose L1 gives exact zeros. Answers the weights; the last one is the bias, which is not pulled.
 */
export function fitLogistic(examples: readonly Example[], options: FitOptions): Float64Array {
  const { features, epochs, alpha, l1, l2, seed } = options;
  const z = new Float64Array(features + 1);
  const n = new Float64Array(features + 1);
  const weights = new Float64Array(features + 1);
  const random = chance(seed);
  const order = Int32Array.from(examples.keys());
  const weightOf = (id: number): number => {
    const pull = l1[id] ?? 0;
    const at = z[id] ?? 0;
    if (Math.abs(at) <= pull) return 0;
    return -(at - Math.sign(at) * pull) / ((1 + Math.sqrt(n[id] ?? 0)) / alpha + (id === features ? 0 : l2));
  };
  const learn = (id: number, gradient: number): void => {
    const before = n[id] ?? 0;
    const sigma = (Math.sqrt(before + gradient * gradient) - Math.sqrt(before)) / alpha;
    z[id] = (z[id] ?? 0) + gradient - sigma * (weights[id] ?? 0);
    n[id] = before + gradient * gradient;
    weights[id] = weightOf(id);
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const { ids, values, label, weight } = example;
      let score = weights[features] ?? 0;
      for (let k = 0; k < ids.length; k += 1) score += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const error = (1 / (1 + Math.exp(-score)) - (label ? 1 : 0)) * weight;
      for (let k = 0; k < ids.length; k += 1) learn(ids[k] ?? 0, error * (values[k] ?? 0));
      learn(features, error);
    }
  }
  return weights;
}
