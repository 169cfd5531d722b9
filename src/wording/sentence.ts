/** A sentence for a person, with the figures it is about filled in. */
export type Sentence = (data: Readonly<Record<string, string>>) => string;

export type Language = "zh-CN" | "en";
