declare module 'bayes' {
  interface Bayes {
    learn(text: string, category: string): Promise<unknown>;
    categorize(text: string): Promise<string | null>;
  }
  export default function bayes(options: { tokenizer: (text: string) => string[] }): Bayes;
}

declare module 'wink-naive-bayes-text-classifier' {
  interface WinkNaiveBayes {
    definePrepTasks(tasks: ((input: string) => string[])[]): number;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    predict(text: string): string;
  }
  export default function winkNaiveBayes(): WinkNaiveBayes;
}

declare module 'sherlockjs' {
  interface Sherlock {
    parse(text: string): { startDate: Date | null };
    _setNow(now: Date): void;
  }
  const sherlock: Sherlock;
  export default sherlock;
}
