/** Words that greet, alone or before at most three names; longer lines say more than hello. */
const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)(?:[ ,]+[\p{L}.'’-]+){0,4}[ ,.!:;—-]*|[\p{L}\p{N} ·,，]{0,16}(?:您好|你好|各位好|大家好|早上好|下午好|晚上好)[，,。！!：: ]*)$/iu;

/** Longer texts are no greeting. UTF-16 units. */
const longest = 60;

/** Whether a sentence is a greeting and nothing else: "Dear Laura,", "王总，您好！". */
export const isGreeting = (sentence: string): boolean => sentence.length <= longest && greeting.test(sentence);
